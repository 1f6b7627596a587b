import HTML

extension Field {
  /// A file from the reader's own computer; `endings` are those that are offered there.
  func file(_ endings: String) -> Node {
    group(
      [.element(.label, [.class("govuk-label"), Attribute(.for, name)], [.text(label)])]
        + explanations + [
          .void(
            .input,
            [
              .id(name), Attribute(.name, name), Attribute(.type, "file"),
              .class("govuk-file-upload" + (problem == nil ? "" : " govuk-file-upload--error")),
              Attribute(.accept, endings),
            ] + description)
        ])
  }
}
