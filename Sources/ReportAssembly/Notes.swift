import DocumentModel
import ReportModel

extension ReadingNote {
    /// What a reader noted of a file, as a note on its report.
    init(_ note: DocumentNote) {
        let kind: Kind =
            switch note.kind {
            case .encoding: .encoding
            case .ending: .ending
            case .imageOnly: .imageOnly
            case .layout: .layout
            case .part: .part
            }
        self.init(kind, at: note.place, note.text)
    }
}
