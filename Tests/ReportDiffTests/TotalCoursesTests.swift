import ReportDiff
import ReportModel
import TestSupport
import Testing
import TextSupport

struct TotalCoursesTests {
    @Test("a total goes with its parts, against them or alone; a cell that adds nothing up is by itself")
    func courses() throws {
        let pair = ComparedReports.pair(
            ["t3.new.natural": "1", "t3.new.total": "1", "t3.granted.natural": "2", "t3.granted.total": "2"],
            [
                "t3.new.natural": "4", "t3.new.total": "4", "t3.granted.natural": "2", "t3.granted.total": "5",
                "t3.partial.natural": "6", "t4.review.total": "",
            ])
        let courses = TotalCourses(pair.old, pair.new)
        #expect(course("t3.new.natural", courses) == .independent)
        #expect(course("t3.new.total", courses) == .derived)
        #expect(course("t3.granted.total", courses) == .contradictory)
        #expect(course("t3.closed.natural", courses) == .contradictory)
        #expect(course("t4.review.total", courses) == .unknown)
        #expect(course("t2.rules.issued", courses) == .independent)
        #expect(
            courses.unmoved.map(\.address.description) == ["t3.partial.total", "t3.closed.natural", "t3.closed.total"])
        #expect(courses.unmoved.map(\.change.description) == ["6", "6", "3"])
    }

    @Test("a total of two sums goes with its parts only when both say so")
    func twoSums() throws {
        // （七）总计·总计 adds up its row and its column.
        let pair = ComparedReports.pair(
            [:], ["t3.closed.natural": "1", "t3.closed.total": "1", "t3.granted.natural": "1", "t3.granted.total": "0"])
        let courses = TotalCourses(pair.old, pair.new)
        #expect(course("t3.closed.natural", courses) == .derived)
        #expect(course("t3.closed.total", courses) == .contradictory)
        #expect(courses.unmoved.map(\.address.description) == ["t3.granted.total"])
    }

    @Test("a total off by as much in both years went with its parts")
    func stillOff() {
        let pair = ComparedReports.pair(
            ["t4.review.upheld": "1", "t4.review.total": "3"], ["t4.review.upheld": "2", "t4.review.total": "4"])
        #expect(course("t4.review.total", TotalCourses(pair.old, pair.new)) == .derived)
    }

    @Test("the forms of 2019 and 2021 are followed by the parts that each has")
    func editions() {
        let zeros = { (form: Form, given: [String: String]) -> [String: CellValue] in
            Dictionary(
                uniqueKeysWithValues: form.addresses.map {
                    ($0.description, ComparedReports.number(given[$0.description] ?? "0"))
                })
        }
        let corpus = ComparedReports.corpus([
            (.edition2019, zeros(.edition2019, ["t3.other.natural": "2", "t3.closed.natural": "2"])),
            (.edition2021, zeros(.edition2021, ["t3.other.3.natural": "5", "t3.closed.natural": "5"])),
        ])
        let courses = TotalCourses(ReportInCorpus(0, of: corpus), ReportInCorpus(1, of: corpus))
        #expect(course("t3.closed.natural", courses) == .derived)
    }

    @Test("the other direction says the same of every cell")
    func mirrored() {
        var numbers = SeededRandom()
        let addresses = Form.edition2021.addresses.map(\.description)
        for _ in 0..<40 {
            func cells() -> [String: String] {
                Dictionary(
                    (0..<60).map { _ in (addresses[numbers.below(addresses.count)], ["1", "2", ""][numbers.below(3)]) }
                ) { first, _ in first }
            }
            let pair = ComparedReports.pair(cells(), cells())
            let (forth, back) = (TotalCourses(pair.old, pair.new), TotalCourses(pair.new, pair.old))
            #expect(CellAddress.all.allSatisfy { forth[$0] == back[$0] }, "\(numbers)")
            #expect(forth.unmoved.map(\.address) == back.unmoved.map(\.address), "\(numbers)")
            #expect(forth.unmoved.map(\.change) == back.unmoved.map { DecimalSum.zero - $0.change }, "\(numbers)")
        }
    }

    private func course(_ address: String, _ courses: TotalCourses) -> ChangeCourse? {
        CellAddress(address).map { courses[$0] }
    }
}
