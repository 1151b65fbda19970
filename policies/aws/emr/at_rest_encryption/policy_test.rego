package decree.aws.emr.at_rest_encryption_test

import data.decree.aws.emr.at_rest_encryption

flagged(document) := addresses if {
	addresses := {finding.address | some finding in at_rest_encryption.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_emr_security_configuration": [{"address": "aws_emr_security_configuration.security_configuration", "type": "aws_emr_security_configuration", "name": "security_configuration", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_emr_security_configuration.security_configuration"}
}

test_violating_2 if {
	flagged({"resource": {"aws_emr_security_configuration": [{"address": "aws_emr_security_configuration.security_configuration", "type": "aws_emr_security_configuration", "name": "security_configuration", "provider": "aws", "values": {"configuration": "{\"EncryptionConfiguration\":[{\"EnableAtRestEncryption\":false}]}"}, "managed": true}]}, "data": {}}) == {"aws_emr_security_configuration.security_configuration"}
}

test_violating_3 if {
	flagged({"resource": {"aws_emr_security_configuration": [{"address": "aws_emr_security_configuration.security_configuration", "type": "aws_emr_security_configuration", "name": "security_configuration", "provider": "aws", "values": {"configuration": "{\"EncryptionConfiguration\":[{}]}"}, "managed": true}]}, "data": {}}) == {"aws_emr_security_configuration.security_configuration"}
}

test_complying_1 if {
	flagged({"resource": {"aws_emr_security_configuration": [{"address": "aws_emr_security_configuration.security_configuration", "type": "aws_emr_security_configuration", "name": "security_configuration", "provider": "aws", "values": {"configuration": "{\"EncryptionConfiguration\":[{\"EnableAtRestEncryption\":true}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_emr_security_configuration": [{"address": "aws_emr_security_configuration.security_configuration", "type": "aws_emr_security_configuration", "name": "security_configuration", "provider": "aws", "values": {"configuration": "{\"EncryptionConfiguration\":[{\"EnableAtRestEncryption\":true},{\"EnableAtRestEncryption\":false}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"aws_emr_security_configuration": [{"address": "aws_emr_security_configuration.security_configuration", "type": "aws_emr_security_configuration", "name": "security_configuration", "provider": "aws", "values": {"configuration": "{\"EncryptionConfiguration\":[{\"EnableAtRestEncryption\":true},{}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_emr_security_configuration": [{"address": "aws_emr_security_configuration.security_configuration", "type": "aws_emr_security_configuration", "name": "security_configuration", "provider": "aws", "values": {"configuration": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"aws_emr_security_configuration": [{"address": "aws_emr_security_configuration.security_configuration", "type": "aws_emr_security_configuration", "name": "security_configuration", "provider": "aws", "values": {"configuration": "{\"EncryptionConfiguration\":\"${var.not_given}\"}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"aws_emr_security_configuration": [{"address": "aws_emr_security_configuration.security_configuration", "type": "aws_emr_security_configuration", "name": "security_configuration", "provider": "aws", "values": {"configuration": "{\"EncryptionConfiguration\":[\"${var.not_given}\"]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"aws_emr_security_configuration": [{"address": "aws_emr_security_configuration.security_configuration", "type": "aws_emr_security_configuration", "name": "security_configuration", "provider": "aws", "values": {"configuration": "{\"EncryptionConfiguration\":[{\"EnableAtRestEncryption\":\"${var.not_given}\"}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_5 if {
	flagged({"resource": {"aws_emr_security_configuration": [{"address": "aws_emr_security_configuration.security_configuration", "type": "aws_emr_security_configuration", "name": "security_configuration", "provider": "aws", "values": {"configuration": "{\"EncryptionConfiguration\":[\"${var.not_given}\",{\"EnableAtRestEncryption\":false}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_6 if {
	flagged({"resource": {"aws_emr_security_configuration": [{"address": "aws_emr_security_configuration.security_configuration", "type": "aws_emr_security_configuration", "name": "security_configuration", "provider": "aws", "values": {"configuration": "{\"EncryptionConfiguration\":[{\"EnableAtRestEncryption\":\"${var.not_given}\"},{\"EnableAtRestEncryption\":false}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_7 if {
	flagged({"resource": {"aws_emr_security_configuration": [{"address": "aws_emr_security_configuration.security_configuration", "type": "aws_emr_security_configuration", "name": "security_configuration", "provider": "aws", "values": {"configuration": "{\"EncryptionConfiguration\":[{\"EnableAtRestEncryption\":true},\"${var.not_given}\"]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_8 if {
	flagged({"resource": {"aws_emr_security_configuration": [{"address": "aws_emr_security_configuration.security_configuration", "type": "aws_emr_security_configuration", "name": "security_configuration", "provider": "aws", "values": {"configuration": "{\"EncryptionConfiguration\":[{\"EnableAtRestEncryption\":true},{\"EnableAtRestEncryption\":\"${var.not_given}\"}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_9 if {
	flagged({"resource": {"aws_emr_security_configuration": [{"address": "aws_emr_security_configuration.security_configuration", "type": "aws_emr_security_configuration", "name": "security_configuration", "provider": "aws", "values": {"configuration": "{\"EncryptionConfiguration\":[\"${var.not_given}\",{}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_10 if {
	flagged({"resource": {"aws_emr_security_configuration": [{"address": "aws_emr_security_configuration.security_configuration", "type": "aws_emr_security_configuration", "name": "security_configuration", "provider": "aws", "values": {"configuration": "{\"EncryptionConfiguration\":[{\"EnableAtRestEncryption\":\"${var.not_given}\"},{}]}"}, "managed": true}]}, "data": {}}) == set()
}
