/// A mistake in a configuration, before the file around it is known.
struct YAMLFault: Error {
  let place: YAMLPlace
  let problem: ConfigurationProblem

  init(at place: YAMLPlace, _ problem: ConfigurationProblem) {
    self.place = place
    self.problem = problem
  }
}
