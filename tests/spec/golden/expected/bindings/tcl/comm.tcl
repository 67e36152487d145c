# generated from spec/; do not edit: make gen
# Makes a box. A doc of several lines, in which a line may look doc = "like a key" or [like.a-table].
# -lid: How it is at first.
# -names: What is in it.
# -callback: Looks into it.
# -timeout: How long it may take.
# -content: What it holds.
# -ssl-ctx: With what TLS.
# -host: Where it is.
# -key: Opens it.
# -look: Reads its label.
# -inner: A box in it.
# Answers: The box.
# Errors: usage-error.
proc commssl::make-box {args} {
    WithOptions box_keywords $args native::make_box
}

# Opens a box.
# box: The box.
# lid: How it is to be.
# label: What to write on it.
# Answers: What was on it.
# Errors: usage-error.
proc commssl::open-box {box {lid open} label} {
    native::open_box $box $lid $label
}

# Reads a box.
# box: The box.
# size: At most so many bytes.
# Answers: `:done` with some bytes.
# Answers: Some bytes.
# Errors: usage-error.
proc commssl::read-box {box size} {
    native::read_box $box $size
}

# Packs a box.
# box: The box.
# Answers: The box in bytes.
# Errors: usage-error.
proc commssl::pack-box {box} {
    native::pack_box $box
}

# Gives a box back.
# box: The box, or nothing.
proc commssl::free-box {box} {
    native::free_box $box
}

# Gives a context back.
# ssl-ctx: The context, or nothing.
proc commssl::destroy-ssl-ctx {ssl-ctx} {
    native::destroy_ssl_ctx ${ssl-ctx}
}

# Sets a lid.
# ssl-or-ctx: The context or SSL.
# lid: A keyword, or bits.
# Errors: usage-error.
proc commssl::set-lid {ssl-or-ctx lid} {
    native::set_lid ${ssl-or-ctx} $lid
}

# Adds mode bits to a context; see `retain-ssl-ctx`.
# ssl-ctx: The context.
# mode: Bits to add.
# Answers: All mode bits after the call.
proc commssl::ssl-ctx-set-mode {ssl-ctx mode} {
    native::ssl_ctx_set_mode ${ssl-ctx} $mode
}

# Tells whether a temporary RSA key is needed.
# ssl-ctx: The context.
# Answers: 0 always.
proc commssl::ssl-ctx-need-tmp-rsa {ssl-ctx} {
    native::ssl_ctx_need_tmp_rsa ${ssl-ctx}
}

# Answers the cipher in use.
# ssl: The SSL.
# Answers: The cipher; null before the handshake.
proc commssl::ssl-get-current-cipher {ssl} {
    native::ssl_get_current_cipher $ssl
}

# Answers the name of the cipher in use.
# ssl: The SSL.
# Answers: The name; lives for ever.
proc commssl::ssl-get-cipher-name {ssl} {
    native::ssl_get_cipher_name $ssl
}

# Answers how many bits a cipher uses.
# cipher: The cipher.
# Answers: How many bits are used.
# Answers: How many bits the algorithm can use.
proc commssl::ssl-cipher-get-bits {cipher} {
    native::ssl_cipher_get_bits $cipher
}
