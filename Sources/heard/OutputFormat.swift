import ArgumentParser
import Exchange

extension FileFormat: ExpressibleByArgument {}
