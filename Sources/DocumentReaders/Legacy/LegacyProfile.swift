/// How LibreOffice is set up for a conversion, in a profile of its own that is thrown away after.
///
/// A conversion from the command line asks nobody anything, so that what would be asked is refused; but pictures behind
/// links would be fetched, wherever they lie. So links are blocked, macros are switched off, linked parts are not
/// brought up to date, and where a program would still go out, the proxy that it must take is a closed door.
enum LegacyProfile {
    /// The profile's `registrymodifications.xcu`, by the names of LibreOffice's schemas (officecfg/registry/schema).
    static var settings: String {
        let security = "/org.openoffice.Office.Common/Security/Scripting"
        let network = "/org.openoffice.Inet/Settings"
        return #"<?xml version="1.0" encoding="UTF-8"?>"#
            + #"<oor:items xmlns:oor="http://openoffice.org/2001/registry">"#
            + item(security, "BlockUntrustedRefererLinks", "true")
            + item(security, "DisableMacrosExecution", "true")
            + item(security, "MacroSecurityLevel", "3")
            + item("/org.openoffice.Office.Writer/Content/Update", "Link", "2")
            + item("/org.openoffice.Office.Calc/Content/Update", "Link", "2")
            + item(network, "ooInetProxyType", "2")
            + ["HTTP", "HTTPS", "FTP"].map { scheme in
                item(network, "ooInet\(scheme)ProxyName", "127.0.0.1")
                    // The port for discarding (RFC 863), at which nobody listens.
                    + item(network, "ooInet\(scheme)ProxyPort", "9")
            }.joined()
            + item(network, "ooInetNoProxy", "") + "</oor:items>\n"
    }

    private static func item(_ path: String, _ name: String, _ value: String) -> String {
        #"<item oor:path="\#(path)"><prop oor:name="\#(name)" oor:op="fuse"><value>\#(value)</value></prop></item>"#
    }

    /// The file address of an absolute path (RFC 8089), its bytes escaped where they must be (RFC 3986, 2.3).
    static func address(of path: String) -> String {
        "file://"
            + path.utf8.map { byte -> String in
                switch byte {
                case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                    UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "/"), UInt8(ascii: "-"), UInt8(ascii: "."),
                    UInt8(ascii: "_"), UInt8(ascii: "~"):
                    String(UnicodeScalar(byte))
                default: "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
                }
            }.joined()
    }
}
