/// How a terminal shows each role: the one table of its escape sequences.
///
/// Only attributes and the eight basic colours, which every terminal has and which its owner has made legible.
enum ColorTheme {
    /// The parameters of the escape sequence (ECMA-48 SGR) that begins a role; nil where it looks like other text.
    static func parameters(of role: Role) -> String? {
        switch role {
        case .plain, .label, .number: nil
        case .heading: "1"
        case .missing, .faint: "2"
        case .name: "36"
        case .place: "35"
        case .error: "1;31"
        case .warning: "33"
        case .info: "34"
        case .mark: "7"
        case .added: "32"
        case .removed: "31"
        }
    }
}
