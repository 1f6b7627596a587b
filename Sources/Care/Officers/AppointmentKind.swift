/// Whether an officer has a child, or covers for the one who has.
package enum AppointmentKind: String, Word {
  case allocated
  case cover
}
