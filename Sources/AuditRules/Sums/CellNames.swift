internal import ReportModel
internal import TextSupport

/// How messages call the cells of a form: by the form's own labels.
struct CellNames {
    let form: Form

    /// The column's label, as `自然人`.
    func column(_ address: CellAddress) -> LocalizedText {
        guard let column = form.column(of: address) else { return verbatim(address.column) }
        return LocalizedText(zh: column.label[.chinese], en: column.label[.english])
    }

    /// The row's label with the headings it stands under, as `（三）不予公开·1.属于国家秘密`.
    func row(_ address: CellAddress) -> LocalizedText {
        let column = column(address)
        func withoutColumn(_ language: Language) -> String {
            let label = form.label(of: address, in: language)
            let end = "·" + column[language]
            return label.hasSuffix(end) ? String(label.dropLast(end.count)) : address.row
        }
        return LocalizedText(zh: withoutColumn(.chinese), en: withoutColumn(.english))
    }

    /// The row in few letters, where many are named: its enumerators, as `（三）1`, or its label where it has none; its
    /// key in English.
    func shortRow(_ address: CellAddress) -> LocalizedText {
        guard let row = form.row(of: address) else { return verbatim(address.row) }
        let groups = row.groups.map(\.enumerator).filter { $0.hasPrefix("（") }
        let enumerators = (groups + [row.label.enumerator]).joined()
        let end = enumerators.last.map { $0 == "、" || $0 == "." } ?? false
        return LocalizedText(
            zh: enumerators.isEmpty ? row.label.text : String(enumerators.dropLast(end ? 1 : 0)), en: row.key)
    }

    /// The whole label, as `（一）予以公开·自然人`.
    func cell(_ address: CellAddress) -> LocalizedText {
        LocalizedText(zh: form.label(of: address, in: .chinese), en: form.label(of: address, in: .english))
    }

    private func verbatim(_ text: String) -> LocalizedText { LocalizedText(zh: text, en: text) }
}

extension LocalizedText {
    /// Several wordings as one list.
    static func list(_ items: [LocalizedText]) -> LocalizedText {
        LocalizedText(zh: items.map(\.zh).joined(separator: "、"), en: items.map(\.en).joined(separator: ", "))
    }
}
