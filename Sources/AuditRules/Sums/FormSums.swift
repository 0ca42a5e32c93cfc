internal import ReportModel

/// Some identities of all forms, each once and numbered; at most 64, so that sets of them are bits.
struct FormSums: Sendable {
    private(set) var identities: [Identity] = []
    /// The identities that each form has, in the order of `Form.all`.
    private(set) var bitsOfForms: [UInt64] = []

    init(where isMember: (Identity) -> Bool) {
        for form in Form.all {
            var bits: UInt64 = 0
            for identity in form.identities where isMember(identity) {
                let number = identities.firstIndex(of: identity) ?? identities.count
                if number == identities.count { identities.append(identity) }
                bits |= 1 << UInt64(number)
            }
            bitsOfForms.append(bits)
        }
    }
}
