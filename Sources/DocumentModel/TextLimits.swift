/// How large a text may be that is read as a report. A real one has some 10 kB and 400 lines.
package enum TextLimits {
    /// The most bytes of a text file: 16 MiB.
    package static let bytes = 16 << 20
    /// The most lines, so that a line number fits 16 bits.
    package static let lines = 65_535
    /// The most Unicode scalars of a line, so that a column fits 16 bits.
    package static let columns = 65_535
}
