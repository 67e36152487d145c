# A TLS client in Tcl: tclsh demo.tcl HOST PORT CA-FILE
# Trusts the certificates of CA-FILE, gets the page / and prints one line: the call, what was negotiated, with whom, and how many
# bytes came. When that fails it prints the condition (its error code and text) and exits with 1.
package require commssl

set request "GET / HTTP/1.0\r\n\r\n"

proc read-to-end {stream} {
    set total 0
    while {[set data [commssl::socket-stream-read $stream 4096]] ne ""} {
        incr total [string length $data]
    }
    return $total
}

proc print-line {ssl total} {
    set certificate [commssl::ssl-get1-peer-certificate $ssl]
    try {
        puts [join [list "Tcl   commssl::open-tcp-stream" [commssl::ssl-get-version $ssl] [commssl::ssl-get-cipher-name $ssl] \
            [commssl::x509-name $certificate] "$total bytes"] "  "]
    } finally {
        commssl::release-certificate $certificate
    }
}

# The handshake is part of opening: it verifies the chain, and that the certificate is for this host.
proc get {context host port} {
    set stream [commssl::open-tcp-stream $host $port -ssl-ctx $context]
    try {
        commssl::socket-stream-write $stream $::request
        set total [read-to-end $stream]
        print-line [commssl::socket-stream-ssl $stream] $total
        commssl::close-socket-stream $stream
    } finally {
        commssl::free-socket-stream $stream
    }
}

proc demo {host port ca-file} {
    set context [commssl::make-ssl-ctx -ssl-side client]
    try {
        if {[commssl::ssl-ctx-load-verify-locations $context ${ca-file} ""] != 1} {
            error "${ca-file} cannot be used"
        }
        get $context $host $port
    } trap COMMSSL {message options} {
        lassign [dict get $options -errorcode] package word type code
        puts [format "Tcl   %s %s %s  code %08X  %s" $package $word $type $code $message]
        return 1
    } finally {
        commssl::destroy-ssl-ctx $context
    }
    return 0
}

if {[llength $argv] != 3} {
    puts stderr "usage: tclsh $argv0 HOST PORT CA-FILE"
    exit 2
}
exit [demo {*}$argv]
