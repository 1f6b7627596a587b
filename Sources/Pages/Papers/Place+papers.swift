package import Care

extension Place {
  package static func papers(_ child: Key<Child>) -> Place { .child(child, under: "papers") }
  package static func newPaper(_ child: Key<Child>) -> Place { .child(child, under: "papers/new") }
  /// The file of a paper.
  package static func paper(_ child: Key<Child>, _ paper: Key<Paper>) -> Place {
    .child(child, under: "papers/\(paper.number)/file")
  }
  package static func changePaper(_ child: Key<Child>, _ paper: Key<Paper>) -> Place {
    .child(child, under: "papers/\(paper.number)")
  }
  package static func newProceeding(_ child: Key<Child>) -> Place {
    .child(child, under: "proceedings/new")
  }
  package static func proceeding(_ child: Key<Child>, _ key: Key<Proceeding>) -> Place {
    .child(child, under: "proceedings/\(key.number)")
  }
  package static func newAdvice(_ child: Key<Child>) -> Place { .child(child, under: "advice/new") }
}
