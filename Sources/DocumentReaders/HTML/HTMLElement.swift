/// The elements of a web page whose meaning matters to whoever reads its text; all others are `other`.
///
/// Each case is called as its element is.
enum HTMLElement: UInt8, Sendable, CaseIterable {
    // What says something of the page.
    case title, meta, link, base, body, html
    // Whose text is no markup, up to their own end tag.
    case script, style, xmp, iframe, noembed, noframes, noscript, textarea, plaintext
    // Controls, and what is shown otherwise than as text.
    case audio, button, canvas, datalist, embed, img, input, math, object, rp, select, svg, template, video
    // Tables.
    case table, caption, colgroup, col, thead, tbody, tfoot, tr, td, th
    // Lines.
    case br, hr, pre, listing
    // Blocks.
    case address, article, aside, blockquote, center, dd, details, dialog, dir, div, dl, dt, fieldset, figcaption
    case figure, footer, form, h1, h2, h3, h4, h5, h6, header, hgroup, legend, li, main, marquee, menu, nav, ol, p
    case section, summary, ul
    // Inline elements that are more than a look.
    case a, del, s, strike, sub, sup, rt
    // Elements without an end.
    case area, frame, param, source, track, wbr
    case other

    /// Whether tags in the element are no tags (HTML standard, 13.2.6.2, for a browser that runs scripts).
    var isRaw: Bool {
        switch self {
        case .title, .script, .style, .xmp, .iframe, .noembed, .noframes, .noscript, .textarea, .plaintext: true
        default: false
        }
    }

    static let names = NameTable(allCases.filter { $0 != .other }.map { (String(describing: $0), $0) })
}

extension HTMLElement {
    /// What the reader does with an element.
    enum Kind {
        /// Inline: no more than a look, unless its attributes say more.
        case look
        case block
        case table
        case tablePart
        /// Shown otherwise than as text; what it holds is not read.
        case opaque
        /// Neither it nor what it holds is read.
        case silent
        case control
        case line
        case property
        /// The page's own frame, which is never hidden.
        case frame
        /// The scanner passes over what it holds.
        case raw
        case nothing
    }

    var kind: Kind {
        switch self {
        case .other, .a, .button, .del, .s, .strike, .sub, .sup, .rt: .look
        case .table: .table
        case .caption, .colgroup, .col, .thead, .tbody, .tfoot, .tr, .td, .th: .tablePart
        case .audio, .canvas, .math, .object, .select, .svg, .video: .opaque
        case .datalist, .rp, .template: .silent
        case .embed, .iframe, .img, .input: .control
        case .br, .hr: .line
        case .meta, .link, .base, .title: .property
        case .body, .html, .form: .frame
        case .script, .style, .xmp, .noembed, .noframes, .noscript, .textarea, .plaintext: .raw
        case .area, .frame, .param, .source, .track, .wbr: .nothing
        default: .block
        }
    }

    /// Whether digits in it and beside it are no one number, however close they stand.
    var isParted: Bool { self == .sub || self == .sup || self == .rt || self == .button }
    var isCell: Bool { self == .td || self == .th }
    var isRowGroup: Bool { self == .thead || self == .tbody || self == .tfoot }
}

/// The attributes whose values matter to whoever reads a page's text; all others are `other`.
enum HTMLAttribute: String, Sendable, CaseIterable {
    case colspan, content, height, hidden, href, name, open, property, rel, rowspan, style, type, value, width
    case other

    static let names = NameTable(allCases.filter { $0 != .other }.map { ($0.rawValue, $0) })
}
