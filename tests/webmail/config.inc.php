<?php
// Roundcube's configuration; roundcube.ts says where things are.
$config = [
    'db_dsnw' => 'sqlite:///' . getenv('WEBMAIL_HOME') . '/database?mode=0640',
    'imap_host' => '127.0.0.1:' . getenv('WEBMAIL_IMAP_PORT'),
    'smtp_host' => '127.0.0.1:' . getenv('WEBMAIL_SMTP_PORT'),
    'smtp_user' => '',
    'smtp_pass' => '',
    'skin' => getenv('WEBMAIL_SKIN'),
    'language' => 'en_US',
    'mail_domain' => 'example.test',
    'des_key' => 'nothing-secret-in-a-test',
    'temp_dir' => getenv('WEBMAIL_HOME'),
    'log_dir' => getenv('WEBMAIL_HOME'),
    'plugins' => [],
    // PHP's own sessions are locked. In the database two requests at once can lose what one of them wrote,
    // such as the composer that was just opened ("Compose session error").
    'session_storage' => 'php',
];
