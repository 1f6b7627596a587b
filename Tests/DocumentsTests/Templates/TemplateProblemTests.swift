import Documents
import Measures
import Testing

@Suite("What is wrong with a template")
struct TemplateProblemTests {
  @Test(arguments: [
    (
      "# A\n\n{reviews.heldd}", 3,
      "There is no measure called reviews.heldd. Did you mean reviews.held, "
    ),
    ("{reviews.held in 2011-12}", 1, "There is no figure of reviews.held for 2011-12."),
    (
      "line\n{population.age age_band=\"under 2\"}", 2,
      "population.age has no age_band “under 2”. Its keys are: 1 to 4,"
    ),
    ("{population.age sex=male}", 1, "It has no breakdown by sex."),
    ("{reviews.held | shout}", 1, "“shout” is no way to write a figure."),
    ("{reviews.held | noun child}", 1, "“noun child” is no way to write a figure."),
    ("{reviews.held | against}", 1, "“against” does not say what the figure is held against."),
    ("{reviews.held | against reviews.heldd}", 1, "There is no measure called reviews.heldd."),
    ("{}", 1, "There is nothing between the braces."),
    ("{reviews}", 1, "“reviews” is neither a measure nor a word of the report."),
    ("{reviews.held", 1, "A brace is not closed."),
    ("reviews.held}", 1, "A closing brace stands alone."),
    ("{reviews.held else}", 1, "After “else” there is no text in quotation marks."),
    ("{reviews.held \"x}", 1, "A brace is not closed."),
    ("{reviews.held sex=}", 1, "After “sex=” there is no key."),
    ("{reviews.held in}", 1, "After “in” or “on” there is no period."),
    ("[[ {reviews.held}", 1, "[[ is not closed."),
    ("a ]]", 1, "]] has no [[ before it."),
    ("**strong", 1, "** is not closed."),
    ("#### deep", 1, "A heading of 4 signs is too deep."),
    ("#", 1, "A heading has no words."),
    ("otherwise: x", 1, "“otherwise:” has nothing before it to stand for."),
    ("table T\n  nonsense", 2, "This line has no colon."),
    ("table T\n  column A: reviews.held", 1, "This table has no row."),
    ("table T\n  row A: reviews.held\n  colour: red", 3, "“colour” says nothing about a table."),
    ("chart C\n  row A: reviews.held\n  bar B:", 1, "This chart has no headline."),
    (
      "chart C\n  headline loudest: x\n  row A: reviews.held\n  bar B:", 2,
      "“loudest” is no way to make a headline."
    ),
    (
      "table T\n  rows: a, b\n  column A: population.age", 2,
      "“rows” does not say which breakdown it is of."
    ),
    (
      "table T\n  rows age_band: under 1, under 2\n  column A: population.age", 2,
      "population.age has no age_band “under 2”."
    ),
    ("table T\n  row A:\n  column B:", 2, "No measure is named here."),
    ("headlines\n  {reviews.held}", 2, "A headline figure has no words."),
    ("", 1, "The template has no content."),
    ("title: Ours\n// a note\n", 1, "The template has no content."),
    ("ttle: Ours\n\n# A", 1, "“ttle:” is not a word of templates. Did you mean “title:”?"),
    ("Title: Ours\n\n# A", 1, "Did you mean “title:”?"),
    ("name: Ours\n\n# A", 1, "“name:” is not a word of templates. Before its first chapter"),
    ("# A\n\nwords\notherwse: x", 4, "“otherwse:” is not a word of templates."),
    ("# A\n\ncontnts", 3, "“contnts” is not a part that Heard writes. Did you mean “contents”?"),
    ("# A\n\nsorces\n\nwords", 3, "Did you mean “sources”?"),
    ("tabel T\n  row A: reviews.held\n  column B:", 1, "“tabel” does not begin a table"),
    ("chrat T\n  row A: reviews.held", 1, "Did you mean “chart”?"),
    ("headline\n  {reviews.held}: reviews", 1, "Did you mean “headlines”?"),
    ("table\n  row A: reviews.held\n  column B:", 1, "“table” begins nothing here."),
    ("words\ntable T\n  row A: reviews.held", 2, "begins in the middle of a paragraph."),
    ("words\n  rows age_band: under 1", 1, "The lines under this one are indented"),
    ("words\n\n  more words", 3, "This line is indented"),
    ("# A\n  words", 2, "This line is indented"),
    ("headlines\n  optonal {reviews.held}: held", 2, "Did you mean “optional”?"),
    (
      "table T\n  optonal row A: reviews.held\n  column B:", 2,
      "“optonal row A” says nothing about a table."
    ),
  ])
  func `a problem names its line and how to mend it`(template: String, line: Int, text: String) {
    let problems = ExampleReport.problems(template)
    #expect(
      problems.contains { $0.line == line && $0.text.contains(text) }, "\(problems)")
  }

  @Test(arguments: [
    "sources of help\n\nwords", "Note: a sentence may begin so.", "tables are useful",
    "# A\n\nremark: small words may stand before a colon after the first chapter",
    "- an entry\n  goes on\n- another", "1. an entry\n   goes on",
  ])
  func `words that are no typing errors stay words`(template: String) {
    #expect(ExampleReport.problems(template).isEmpty)
  }

  @Test
  func `all problems are told in one go, from top to bottom`() {
    let problems = ExampleReport.problems("{a.b}\n\n{c.d}\n\ntable T\n  rows x: y\n  column Z: e.f")
    #expect(problems.map(\.line) == [1, 3, 6])
  }

  @Test
  func `a typing error in the name of a measure is told even where words stand in for it`() {
    #expect(ExampleReport.problems("[[{reviews.hled}]] {reviews.hled else \"x\"}").count == 1)
  }

  @Test
  func `many missing figures of one table are told in three`() throws {
    let months =
      "chart C\n  rows month: every\n  bar A: reviews.held in year before last\n"
      + "  headline: x"
    let problems = ExampleReport.problems(months, figures: .example(years: 2022...2023))
    #expect(problems.count == 3)
    #expect(problems.last?.text.contains("9 more on this line") == true)
  }

  @Test
  func `a year without data is one problem`() {
    let problems = ExampleReport.problems("{reviews.held}", figures: .example(years: 2021...2022))
    #expect(
      problems.map(\.text) == [
        "There is no data of 2022-23. Import the return of that year, or name another year."
      ])
  }

  @Test
  func `problems read as sentences with file and line`() {
    do throws(TemplateProblems) {
      _ = try ExampleReport.document("\n{reviews.held in 2011-12}")
      Issue.record("nothing was thrown")
    } catch {
      #expect(
        error.description.hasPrefix(
          "The report was not made, for one reason:\n- ours.txt, line 2: There is no figure of "
            + "reviews.held for 2011-12. Load the data of that period"))
    }
  }
}
