package import HTML

/// What every field of a form has: its name, what it asks, a hint, and what was wrong with it.
package struct Field: Sendable {
  package let name: String
  package let label: String
  package let hint: String?
  package let problem: String?

  package init(_ name: String, _ label: String, hint: String? = nil, problem: String? = nil) {
    self.name = name
    self.label = label
    self.hint = hint
    self.problem = problem
  }

  /// What the field is described by, for whoever hears the page.
  var description: [Attribute] {
    let ids = [hint.map { _ in "\(name)-hint" }, problem.map { _ in "\(name)-problem" }]
      .compactMap(\.self)
    let described = ids.isEmpty ? [] : [Attribute(.ariaDescribedBy, ids.joined(separator: " "))]
    return described + (problem == nil ? [] : [Attribute(.ariaInvalid, "true")])
  }

  var explanations: [Node] {
    var nodes: [Node] = []
    if let hint {
      nodes.append(.element(.div, [.id("\(name)-hint"), .class("govuk-hint")], [.text(hint)]))
    }
    if let problem {
      nodes.append(
        .element(
          .p, [.id("\(name)-problem"), .class("govuk-error-message")],
          [.unseen("Error: "), .text(problem)]))
    }
    return nodes
  }

  func group(_ nodes: [Node]) -> Node {
    .element(
      .div,
      [.class("govuk-form-group" + (problem == nil ? "" : " govuk-form-group--error"))], nodes)
  }

  private var labelled: Node {
    .element(.label, [.class("govuk-label"), Attribute(.for, name)], [.text(label)])
  }

  /// One line of text.
  package func text(
    _ value: String, type: String = "text", width: Int? = nil, autocomplete: String = "off",
    isNumber: Bool = false
  ) -> Node {
    let look =
      "govuk-input" + (width.map { " govuk-input--width-\($0)" } ?? "")
      + (problem == nil ? "" : " govuk-input--error")
    return group(
      [labelled] + explanations + [
        .void(
          .input,
          [
            .id(name), Attribute(.name, name), Attribute(.type, type), .class(look),
            Attribute(.autocomplete, autocomplete), Attribute(.spellcheck, "false"),
            Attribute(.dir, "auto"),
          ] + (isNumber ? [Attribute(.inputmode, "numeric")] : [])
            + (type == "password" || value.isEmpty ? [] : [Attribute(.value, value)]) + description)
      ])
  }

  /// Several lines of text.
  package func lines(_ value: String, rows: Int = 4) -> Node {
    group(
      [labelled] + explanations + [
        .element(
          .textarea,
          [
            .id(name), Attribute(.name, name), Attribute(.rows, "\(rows)"),
            .class("govuk-textarea" + (problem == nil ? "" : " govuk-textarea--error")),
            Attribute(.dir, "auto"),
          ] + description, [.text(value)])
      ])
  }

  /// One of many, from a list that opens.
  package func select(_ value: String, _ choices: [Choice], empty: String = "Choose one") -> Node {
    let all = [Choice("", empty)] + choices
    return group(
      [labelled] + explanations + [
        .element(
          .select,
          [
            .id(name), Attribute(.name, name),
            .class("govuk-select" + (problem == nil ? "" : " govuk-select--error")),
          ] + description,
          all.map { choice in
            .element(
              .option,
              [Attribute(.value, choice.value)] + (choice.value == value ? [.selected] : []),
              [.text(choice.words)])
          })
      ])
  }

  private func fieldset(_ nodes: [Node]) -> Node {
    group([
      .element(
        .fieldset, [.class("govuk-fieldset")] + description,
        [
          .element(
            .legend, [.class("govuk-fieldset__legend govuk-fieldset__legend--s")], [.text(label)])
        ] + explanations + nodes)
    ])
  }

  /// One of a few, all of them in sight.
  package func radios(_ value: String, _ choices: [Choice], isInline: Bool = false) -> Node {
    fieldset([
      .element(
        .div,
        [.class("govuk-radios govuk-radios--small" + (isInline ? " govuk-radios--inline" : ""))],
        choices.enumerated().map { index, choice in
          tick("radio", "radios", index, choice, isTicked: choice.value == value)
        })
    ])
  }

  /// Any number of a few.
  package func checks(_ values: [String], _ choices: [Choice]) -> Node {
    fieldset([
      .element(
        .div, [.class("govuk-checkboxes govuk-checkboxes--small")],
        choices.enumerated().map { index, choice in
          tick("checkbox", "checkboxes", index, choice, isTicked: values.contains(choice.value))
        })
    ])
  }

  private func tick(
    _ type: String, _ block: String, _ index: Int, _ choice: Choice, isTicked: Bool
  ) -> Node {
    let id = index == 0 ? name : "\(name)-\(index + 1)"
    let hint = choice.hint.map { text -> [Node] in
      [
        .element(
          .div, [.id("\(id)-choice-hint"), .class("govuk-hint govuk-\(block)__hint")], [.text(text)]
        )
      ]
    }
    return .element(
      .div, [.class("govuk-\(block)__item")],
      [
        .void(
          .input,
          [
            .class("govuk-\(block)__input"), .id(id), Attribute(.name, name),
            Attribute(.type, type), Attribute(.value, choice.value),
          ] + (isTicked ? [.checked] : [])
            + (choice.hint == nil ? [] : [Attribute(.ariaDescribedBy, "\(id)-choice-hint")])),
        .element(
          .label, [.class("govuk-label govuk-\(block)__label"), Attribute(.for, id)],
          [.text(choice.words)]),
      ] + (hint ?? []))
  }

  /// A day in three fields; the month may be a name.
  package func day(_ value: DayTyped) -> Node {
    fieldset([
      .element(
        .div, [.class("govuk-date-input"), .id("\(name)-fields")],
        [
          part("day", "Day", value.day, 2), part("month", "Month", value.month, 3),
          part("year", "Year", value.year, 4),
        ])
    ])
  }

  /// A day in three fields, and the time of day beside them.
  package func moment(_ value: MomentTyped) -> Node {
    fieldset([
      .element(
        .div, [.class("govuk-date-input"), .id("\(name)-fields")],
        [
          part("day", "Day", value.day.day, 2), part("month", "Month", value.day.month, 3),
          part("year", "Year", value.day.year, 4), part("time", "Time", value.time, 5),
        ])
    ])
  }

  private func part(_ part: String, _ words: String, _ value: String, _ width: Int) -> Node {
    // The first field has the name of the whole, so that a problem leads to it.
    let id = part == "day" ? name : "\(name)-\(part)"
    return .element(
      .div, [.class("govuk-date-input__item")],
      [
        .element(
          .div, [.class("govuk-form-group")],
          [
            .element(
              .label, [.class("govuk-label govuk-date-input__label"), Attribute(.for, id)],
              [.text(words)]),
            .void(
              .input,
              [
                .class(
                  "govuk-input govuk-date-input__input govuk-input--width-\(width)"
                    + (problem == nil ? "" : " govuk-input--error")), .id(id),
                Attribute(.name, "\(name)-\(part)"), Attribute(.type, "text"),
                Attribute(.autocomplete, "off"),
              ] + (part == "month" || part == "time" ? [] : [Attribute(.inputmode, "numeric")])
                + (value.isEmpty ? [] : [Attribute(.value, value)])),
          ])
      ])
  }
}

/// What may be chosen: what is sent, and its words.
package struct Choice: Hashable, Sendable {
  package let value: String
  package let words: String
  package let hint: String?

  package init(_ value: String, _ words: String, hint: String? = nil) {
    self.value = value
    self.words = words
    self.hint = hint
  }
}
