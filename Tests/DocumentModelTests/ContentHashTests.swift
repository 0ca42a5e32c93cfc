import Testing

@testable import DocumentModel

@Suite struct ContentHashTests {
    /// FIPS 180-4, appendix B.
    @Test(
        arguments: [
            ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
            ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        ])
    func digest(text: String, hex: String) {
        #expect(ContentHash(of: text).hex == hex)
    }

    @Test func base32IsTheDigestInCrockfordsLetters() {
        // ba7816bf8f… = 10111 01001 11100 00001 01101 01111 11100 01111
        #expect(ContentHash(of: "abc").base32(8) == "Q9W1DFWF")
        #expect(ContentHash(of: "abc").base32(24).count == 24)
    }
}
