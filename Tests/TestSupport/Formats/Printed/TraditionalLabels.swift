/// The form's labels in traditional characters, as mirror sites convert them.
enum TraditionalLabels {
    /// A label in traditional characters; what has none stays as it is.
    static func converted(_ label: String, keeping kept: Set<Character> = []) -> String {
        var text = label
        for (simplified, traditional) in words { text = text.replacing(simplified, with: traditional) }
        return String(text.map { kept.contains($0) ? $0 : characters[$0] ?? $0 })
    }

    /// Words that are not converted character by character.
    private static let words = [
        ("信息", "資訊"), ("制作", "製作"), ("制发", "製發"), ("重复", "重複"), ("反复", "反覆"), ("关系", "關係"), ("采购", "採購"),
    ]

    private static let characters: [Character: Character] = Dictionary(
        zip(
            "总体情况动开处请复议诉讼问题进报项条内数废现规范决许罚强费额单万业对减务办结转续发买购资产证统计区这类属于国禁稳护权过执询无机关没补后确访举当获继缴纳列据加审经维纠设台监督层组织构会达应级为",
            "總體情況動開處請複議訴訟問題進報項條內數廢現規範決許罰強費額單萬業對減務辦結轉續發買購資產證統計區這類屬於國禁穩護權過執詢無機關沒補後確訪舉當獲繼繳納列據加審經維糾設臺監督層組織構會達應級為"
        ), uniquingKeysWith: { first, _ in first })
}
