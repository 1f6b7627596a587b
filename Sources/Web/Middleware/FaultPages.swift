import Care
import Hummingbird
import Logging
import Pages
import Store

/// Makes a calm page of whatever goes wrong; the log holds what it was, the page its number.
struct FaultPages: RouterMiddleware {
  typealias Context = SiteContext
  let site: Site

  func handle(
    _ request: Request, context: SiteContext,
    next: (Request, SiteContext) async throws -> Response
  ) async throws -> Response {
    do {
      return try await next(request, context)
    } catch let error as HTTPError {
      return page(error.status == .contentTooLarge ? .tooLarge : .notFound, error.status)
    } catch is TooManyOpened {
      return page(.tooMany, .tooManyRequests)
    } catch let breach as Breach {
      return page(
        MessagePage(
          "This cannot be done", [breach.sentence, "Nothing was changed."],
          links: [Link("Go to Today", to: .today)]), .conflict)
    } catch {
      let number = context.number
      site.logger.error(
        "a request failed",
        metadata: [
          "request": "\(number)", "fault": "\(type(of: error))",
          "at": "\(context.endpointPath ?? "-")",
        ])
      return page(.fault(number), .internalServerError)
    }
  }

  private func page(_ page: MessagePage, _ status: HTTPResponse.Status) -> Response {
    let frame = Frame(
      authority: site.settings.authority, assets: site.assets.places,
      today: site.settings.now().dayInEngland, isDemonstration: site.settings.isDemonstration)
    return Answering(frame: frame, isSecure: site.settings.isSecure)
      .response(.page(page, status: status))
  }
}
