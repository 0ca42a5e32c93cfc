package import TextSupport

/// All rules there are, by id.
package enum RuleRegistry {
    /// Every rule, in the order of the catalogue.
    package static let all: [Rule] = [
        .requestBalanceMismatch,
        .resultTotalMismatch,
        .rowTotalMismatch,
        .reviewTotalMismatch,
        .suitTotalMismatch,
        .suitAfterReviewTotalMismatch,
        .stockBelowFlow,
        .notACount,
        .feeAmountImplausible,
        .rulesRowFilled,
        .requestsUnaccounted,
        .resultAboveRequests,
        .carriedOutAboveRequests,
        .suspectCell,
        .carriedInForgotten,
        .unpaidFeeWithoutNotice,
        .correctionUnmentioned,
        .suitWithoutReview,
        .disclosureStockMismatch,
        .procurementHalfStated,
        .nothingReported,
        .wrongLawName,
        .repealedOrderNumber,
        .formNumberMisspelt,
        .supersededFormCited,
        .feeMeasureMisnamed,
        .titleNumberMismatch,
        .wrongCitationMarks,
        .articleMismatch,
        .noticeOfOtherYear,
        .oldWording,
        .wrongTerm,
        .pastEra,
        .abolishedDocumentCited,
        .departmentReportLate,
        .townshipReportLate,
        .governmentReportLate,
        .publishedTooEarly,
        .publicationDateMissing,
        .publicationDatesDiffer,
        .yearsDisagree,
        .foreignYear,
        .periodMisstated,
        .relativeTime,
        .impossibleDate,
        .eventAfterYear,
        .copiedOverview,
        .sharedSentence,
        .foreignScope,
        .placeholderLeft,
        .sharedTypo,
        .genericText,
        .stockProblems,
        .copiedProblems,
        .promiseForgotten,
        .rowNotTaken,
        .notANumber,
        .blankCell,
        .labelMisspelt,
        .lookAlikeDigit,
        .splitOrGluedNumber,
        .invisibleCharacter,
        .markupResidue,
        .rowOutOfColumn,
        .mixedScript,
        .halfWidthPunctuation,
        .doubledText,
        .knownTypo,
        .unpairedMark,
        .numberInOtherForm,
        .tableNotRead,
        .sectionMissing,
        .sectionOutOfPlace,
        .sectionTitleVariant,
        .sectionNumberWrong,
        .subheadingNumbering,
        .overviewAreaMissing,
        .supervisionResultMissing,
        .problemsWithoutImprovement,
        .problemWithoutMeasure,
        .improvementsFutureOnly,
        .othersEmpty,
        .feeStatementMissing,
        .feeStatementIncomplete,
        .titleWrong,
        .organNameMismatch,
        .titleRepeated,
        .tableIncomplete,
        .rowsChanged,
        .editionMismatch,
        .editionsMixed,
        .blockHeadingMissing,
        .cornerNoteMissing,
        .periodMissing,
        .contactMissing,
        .lengthUnusual,
        .templateTextLeft,
        .noQuantity,
        .foreignMatter,
        .tableSplit,
        .receivedCountMismatch,
        .requestsDenied,
        .closedCountMismatch,
        .carriedCountMismatch,
        .outcomeCountMismatch,
        .applicantCountMismatch,
        .caseCountMismatch,
        .caseResultMismatch,
        .documentCountMismatch,
        .decisionCountMismatch,
        .administrativeFeeMismatch,
        .collectedFeeMissing,
        .listedPartsMismatch,
        .partsExceedTotal,
        .nestedPartsMismatch,
        .percentageMismatch,
        .sharesNotWhole,
        .countStatedTwice,
        .repeatedPart,
        .announcedCountMismatch,
        .sectionCountMismatch,
        .boundContradicted,
        .rateWithoutRequests,
        .interpretationsExceedDocuments,
        .eventsOfAnotherYear,
        .carryOverMismatch,
        .stockOverYearsMismatch,
        .pendingCasesVanished,
        .itemsOverYearsMismatch,
        .copiedTable,
        .suddenJump,
        .stockFellWithoutRepeal,
        .renamedOrgan,
        .missingYear,
        .laterThanLastYear,
        .repeatedFigures,
        .lastYearMisstated,
        .silentChange,
    ]

    /// The rule of an id, in upper or lower case; throws `E-rule`, with the nearest ids, where there is none.
    package static func rule(_ id: String) throws(Diagnostic) -> Rule {
        if let rule = all.first(where: { $0.id == id.uppercased() }) { return rule }
        throw Diagnostic(
            .rule, LocalizedText(zh: "没有规则 \(id)", en: "no rule is called \(id)"), hint: hint(for: id), word: id)
    }

    /// The rules whose ids begin so, in upper or lower case, as `A` for all sums; throws `E-rule` where none does.
    package static func rules(beginning word: String) throws(Diagnostic) -> [Rule] {
        let rules = word.isEmpty ? [] : all.filter { $0.id.hasPrefix(word.uppercased()) }
        return rules.isEmpty ? [try rule(word)] : rules
    }

    /// The ids of the same group that are nearest by number, or the groups there are.
    private static func hint(for word: String) -> LocalizedText {
        let group = word.uppercased().prefix(1)
        let ids = all.map(\.id).filter { !group.isEmpty && $0.hasPrefix(group) }
        guard !ids.isEmpty else {
            let groups = Set(all.map { String($0.id.prefix(1)) }).sorted()
            return LocalizedText(
                zh: "编号以 \(groups.joined(separator: "、")) 开头，rules 列出全部规则",
                en: "ids begin with \(groups.joined(separator: ", ")); rules lists them all")
        }
        let typed = number(word)
        let nearest = ids.sorted { abs(number($0) - typed) < abs(number($1) - typed) }.prefix(3).sorted()
        return LocalizedText(
            zh: "相近的有 \(nearest.joined(separator: "、"))，rules \(group) 列出这一组",
            en: "the nearest are \(nearest.joined(separator: ", ")); rules \(group) lists the group")
    }

    /// The number of an id; that of a word which has none, or none that is sensible, is 0.
    private static func number(_ id: String) -> Int { Int(id.filter { ("0"..."9").contains($0) }.suffix(4)) ?? 0 }
}
