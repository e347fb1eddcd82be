print("cchc-lint")
