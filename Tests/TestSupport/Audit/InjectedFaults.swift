extension InjectedFault {
    /// All faults, by group.
    package static let all: [InjectedFault] =
        ofTables + acrossYears + ofClaims + withinProse + ofStructure + ofCitations + ofDates

    /// Rules of the groups A, X, T, S, C and D that no fault can be put in for.
    package static let untried: Set<String> = []
}
