internal import TextSupport

/// The pieces from which a table's borders are drawn; all of one table are equally wide.
struct TableFrame {
    let horizontal: String
    let vertical: String
    let top: Joints
    let middle: Joints
    let bottom: Joints

    /// What stands at the left end, between columns, and at the right end of a rule.
    struct Joints {
        let left: String
        let between: String
        let right: String
    }

    static let box = TableFrame(
        horizontal: "─", vertical: "│",
        top: Joints(left: "┌", between: "┬", right: "┐"),
        middle: Joints(left: "├", between: "┼", right: "┤"),
        bottom: Joints(left: "└", between: "┴", right: "┘"))

    static let ascii = TableFrame(
        horizontal: "-", vertical: "|",
        top: Joints(left: "+", between: "+", right: "+"),
        middle: Joints(left: "+", between: "+", right: "+"),
        bottom: Joints(left: "+", between: "+", right: "+"))

    /// The columns that a piece of border takes up.
    func unit(ambiguous: AmbiguousWidth) -> Int { vertical.displayWidth(ambiguous: ambiguous) }
}
