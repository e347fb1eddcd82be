import Glibc

exit(DevelopmentTool.run(Array(CommandLine.arguments.dropFirst())))
