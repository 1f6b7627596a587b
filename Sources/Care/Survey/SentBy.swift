/// By what a child sent views without coming to say them.
package enum SentBy: String, Word {
  case paperForm = "form on paper"
  case onlineForm = "form filled in online"
  case app
  case letter = "letter or drawing"
  case message = "message or call"
}
