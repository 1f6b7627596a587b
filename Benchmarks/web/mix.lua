-- The mixed load of a working day: 70 % record pages, 20 % lists, 8 % saves, 2 % downloads.
-- Arguments: one line for each signed-in user: cookie, form token, child numbers.
local users = {}

function init(args)
  math.randomseed(os.time() + tonumber(tostring({}):sub(8)) % 1000)
  for line in io.lines(args[1]) do
    local cookie, token, children = line:match("^(%S+) (%S+) (%S+)$")
    local list = {}
    for child in children:gmatch("%d+") do list[#list + 1] = child end
    users[#users + 1] = { cookie = cookie, token = token, children = list }
  end
end

local sections = { "", "/reviews", "/plans", "/voice", "/visits", "/challenges", "/people" }
local lists = { "/", "/children", "/children?order=name&page=2", "/work/reviews-due", "/work/records-to-finish" }
local count = 0

function request()
  local user = users[math.random(#users)]
  local child = user.children[math.random(#user.children)]
  local headers = { ["Cookie"] = user.cookie, ["Accept-Encoding"] = "gzip" }
  local dice = math.random(100)
  if dice <= 70 then
    return wrk.format("GET", "/children/" .. child .. sections[math.random(#sections)], headers)
  elseif dice <= 90 then
    return wrk.format("GET", lists[math.random(#lists)], headers)
  elseif dice <= 98 then
    count = count + 1
    headers["Content-Type"] = "application/x-www-form-urlencoded"
    local body = "token=" .. user.token .. "&csrfmiddlewaretoken=" .. user.token .. "&visitedOn-day=30&visitedOn-month=3&visitedOn-year=2023"
      .. "&contactKind=call&wasAlone=yes&note=load+" .. count
    return wrk.format("POST", "/children/" .. child .. "/visits/new", headers, body)
  end
  return wrk.format("GET", "/children.csv", headers)
end

function done(summary, latency, requests)
  local bad = summary.errors.status + summary.errors.connect + summary.errors.read
    + summary.errors.write + summary.errors.timeout
  io.write(string.format("RESULT %.0f requests/s, p50 %.1f ms, p95 %.1f ms, p99 %.1f ms, %d errors of %d\n",
    summary.requests / summary.duration * 1e6, latency:percentile(50) / 1000, latency:percentile(95) / 1000,
    latency:percentile(99) / 1000, bad, summary.requests))
end
