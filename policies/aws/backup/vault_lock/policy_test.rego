package decree.aws.backup.vault_lock_test

import data.decree.aws.backup.vault_lock

flagged(document) := addresses if {
	addresses := {finding.address | some finding in vault_lock.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_backup_vault": [{"address": "aws_backup_vault.vault", "type": "aws_backup_vault", "name": "vault", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_backup_vault.vault"}
}

test_violating_2 if {
	flagged({"resource": {"aws_backup_vault": [{"address": "aws_backup_vault.vault", "type": "aws_backup_vault", "name": "vault", "provider": "aws", "values": {}, "managed": true}], "aws_backup_vault_lock_configuration": [{"address": "aws_backup_vault_lock_configuration.stranger", "type": "aws_backup_vault_lock_configuration", "name": "stranger", "provider": "aws", "values": {"backup_vault_name": "${aws_backup_vault.elsewhere.id}"}, "managed": true}]}, "data": {}}) == {"aws_backup_vault.vault"}
}

test_complying_1 if {
	flagged({"resource": {"aws_backup_vault": [{"address": "aws_backup_vault.vault", "type": "aws_backup_vault", "name": "vault", "provider": "aws", "values": {}, "managed": true}], "aws_backup_vault_lock_configuration": [{"address": "aws_backup_vault_lock_configuration.vault_lock_configuration", "type": "aws_backup_vault_lock_configuration", "name": "vault_lock_configuration", "provider": "aws", "values": {"backup_vault_name": "${aws_backup_vault.vault.id}"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_backup_vault": [{"address": "aws_backup_vault.vault", "type": "aws_backup_vault", "name": "vault", "provider": "aws", "values": {}, "managed": true}], "aws_backup_vault_lock_configuration": [{"address": "aws_backup_vault_lock_configuration.stranger_2", "type": "aws_backup_vault_lock_configuration", "name": "stranger_2", "provider": "aws", "values": {"backup_vault_name": "${aws_backup_vault.elsewhere.id}"}, "managed": true}, {"address": "aws_backup_vault_lock_configuration.vault_lock_configuration", "type": "aws_backup_vault_lock_configuration", "name": "vault_lock_configuration", "provider": "aws", "values": {"backup_vault_name": "${aws_backup_vault.vault.id}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_backup_vault": [{"address": "aws_backup_vault.vault", "type": "aws_backup_vault", "name": "vault", "provider": "aws", "values": {}, "managed": true}], "aws_backup_vault_lock_configuration": [{"address": "aws_backup_vault_lock_configuration.vault_lock_configuration", "type": "aws_backup_vault_lock_configuration", "name": "vault_lock_configuration", "provider": "aws", "values": {"backup_vault_name": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"aws_backup_vault": [{"address": "aws_backup_vault.vault", "type": "aws_backup_vault", "name": "vault", "provider": "aws", "values": {}, "managed": true}], "aws_backup_vault_lock_configuration": [{"address": "aws_backup_vault_lock_configuration.stranger", "type": "aws_backup_vault_lock_configuration", "name": "stranger", "provider": "aws", "values": {"backup_vault_name": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"aws_backup_vault": [{"address": "aws_backup_vault.vault", "type": "aws_backup_vault", "name": "vault", "provider": "aws", "values": {}, "managed": true}], "aws_backup_vault_lock_configuration": [{"address": "aws_backup_vault_lock_configuration.stranger_2", "type": "aws_backup_vault_lock_configuration", "name": "stranger_2", "provider": "aws", "values": {"backup_vault_name": "${var.not_given}"}, "managed": true}, {"address": "aws_backup_vault_lock_configuration.vault_lock_configuration", "type": "aws_backup_vault_lock_configuration", "name": "vault_lock_configuration", "provider": "aws", "values": {"backup_vault_name": "${aws_backup_vault.vault.id}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"aws_backup_vault": [{"address": "aws_backup_vault.vault", "type": "aws_backup_vault", "name": "vault", "provider": "aws", "values": {}, "managed": true}], "aws_backup_vault_lock_configuration": [{"address": "aws_backup_vault_lock_configuration.stranger_2", "type": "aws_backup_vault_lock_configuration", "name": "stranger_2", "provider": "aws", "values": {"backup_vault_name": "${aws_backup_vault.elsewhere.id}"}, "managed": true}, {"address": "aws_backup_vault_lock_configuration.vault_lock_configuration", "type": "aws_backup_vault_lock_configuration", "name": "vault_lock_configuration", "provider": "aws", "values": {"backup_vault_name": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
