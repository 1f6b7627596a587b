import Hummingbird
import HTTPTypes
import NIOCore
import Pages

/// Makes of an answer what is sent to the browser.
struct Answering {
  let frame: Frame
  let isSecure: Bool
  /// Whether the browser takes pages in gzip's form.
  var takesGzip = false

  func response(_ answer: Answer) -> Response {
    switch answer {
    case .page(let page, let status): self.page(page, status)
    case .done(let place, let notice):
      see(place.with([("done", notice?.rawValue)]))
    case .file(let name, let type, let bytes):
      Response(
        status: .ok,
        headers: [
          .contentType: type, .contentDisposition: "attachment; filename=\"\(name)\"",
          .cacheControl: "no-store",
        ], body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
    case .nothing: Response(status: .noContent, headers: [.cacheControl: "no-store"])
    case .notFound: page(MessagePage.notFound, .notFound)
    case .refused: page(MessagePage.refused, .forbidden)
    case .start(let session, let then): start(session, then)
    case .leave: leave
    }
  }

  private func page(_ page: any Page, _ status: HTTPResponse.Status) -> Response {
    var headers: HTTPFields = [
      .contentType: "text/html; charset=utf-8", .cacheControl: "no-store",
    ]
    if let page = page as? SignInPage {
      headers[values: .setCookie] = [
        Cookies.set(Cookies.form, page.formToken, isSecure: isSecure, isStrict: true)
      ]
    }
    let bytes = Layout(page, in: frame).bytes
    headers[.vary] = "Accept-Encoding"
    if takesGzip, let compressed = Gzip.compressed(bytes) {
      headers[.contentEncoding] = "gzip"
      return Response(status: status, headers: headers, body: ResponseBody(byteBuffer: compressed))
    }
    return Response(
      status: status, headers: headers, body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
  }

  private func see(_ place: Place) -> Response {
    Response(
      status: .seeOther, headers: [.location: place.address, .cacheControl: "no-store"])
  }

  private func start(_ session: String, _ then: Place) -> Response {
    var response = see(then)
    response.headers[values: .setCookie] = [
      Cookies.set(Cookies.session(isSecure: isSecure), session, isSecure: isSecure),
      Cookies.set(Cookies.form, nil, isSecure: isSecure, isStrict: true),
    ]
    return response
  }

  private var leave: Response {
    var response = see(.signIn)
    response.headers[values: .setCookie] = [
      Cookies.set(Cookies.session(isSecure: isSecure), nil, isSecure: isSecure)
    ]
    if let name = HTTPField.Name("Clear-Site-Data") {
      response.headers[name] = "\"cache\", \"storage\""
    }
    return response
  }
}
