-- Today, again and again, for every signed-in user. Arguments as for mix.lua.
dofile("Benchmarks/web/mix.lua")
local cookies = {}
local begin = init

function init(args)
  begin(args)
  for line in io.lines(args[1]) do cookies[#cookies + 1] = line:match("^(%S+)") end
end

function request()
  return wrk.format("GET", "/", { ["Cookie"] = cookies[math.random(#cookies)], ["Accept-Encoding"] = "gzip" })
end
