package decree.aws.emr.in_transit_encryption_test

import data.decree.aws.emr.in_transit_encryption

flagged(document) := addresses if {
	addresses := {finding.address | some finding in in_transit_encryption.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_emr_security_configuration": [{"address": "aws_emr_security_configuration.security_configuration", "type": "aws_emr_security_configuration", "name": "security_configuration", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_emr_security_configuration.security_configuration"}
}

test_violating_2 if {
	flagged({"resource": {"aws_emr_security_configuration": [{"address": "aws_emr_security_configuration.security_configuration", "type": "aws_emr_security_configuration", "name": "security_configuration", "provider": "aws", "values": {"configuration": "{\"EncryptionConfiguration\":[{\"EnableInTransitEncryption\":false}]}"}, "managed": true}]}, "data": {}}) == {"aws_emr_security_configuration.security_configuration"}
}

test_violating_3 if {
	flagged({"resource": {"aws_emr_security_configuration": [{"address": "aws_emr_security_configuration.security_configuration", "type": "aws_emr_security_configuration", "name": "security_configuration", "provider": "aws", "values": {"configuration": "{\"EncryptionConfiguration\":[{}]}"}, "managed": true}]}, "data": {}}) == {"aws_emr_security_configuration.security_configuration"}
}

test_complying_1 if {
	flagged({"resource": {"aws_emr_security_configuration": [{"address": "aws_emr_security_configuration.security_configuration", "type": "aws_emr_security_configuration", "name": "security_configuration", "provider": "aws", "values": {"configuration": "{\"EncryptionConfiguration\":[{\"EnableInTransitEncryption\":true}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_emr_security_configuration": [{"address": "aws_emr_security_configuration.security_configuration", "type": "aws_emr_security_configuration", "name": "security_configuration", "provider": "aws", "values": {"configuration": "{\"EncryptionConfiguration\":[{\"EnableInTransitEncryption\":true},{\"EnableInTransitEncryption\":false}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"aws_emr_security_configuration": [{"address": "aws_emr_security_configuration.security_configuration", "type": "aws_emr_security_configuration", "name": "security_configuration", "provider": "aws", "values": {"configuration": "{\"EncryptionConfiguration\":[{\"EnableInTransitEncryption\":true},{}]}"}, "managed": true}]}, "data": {}}) == set()
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
	flagged({"resource": {"aws_emr_security_configuration": [{"address": "aws_emr_security_configuration.security_configuration", "type": "aws_emr_security_configuration", "name": "security_configuration", "provider": "aws", "values": {"configuration": "{\"EncryptionConfiguration\":[{\"EnableInTransitEncryption\":\"${var.not_given}\"}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_5 if {
	flagged({"resource": {"aws_emr_security_configuration": [{"address": "aws_emr_security_configuration.security_configuration", "type": "aws_emr_security_configuration", "name": "security_configuration", "provider": "aws", "values": {"configuration": "{\"EncryptionConfiguration\":[\"${var.not_given}\",{\"EnableInTransitEncryption\":false}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_6 if {
	flagged({"resource": {"aws_emr_security_configuration": [{"address": "aws_emr_security_configuration.security_configuration", "type": "aws_emr_security_configuration", "name": "security_configuration", "provider": "aws", "values": {"configuration": "{\"EncryptionConfiguration\":[{\"EnableInTransitEncryption\":\"${var.not_given}\"},{\"EnableInTransitEncryption\":false}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_7 if {
	flagged({"resource": {"aws_emr_security_configuration": [{"address": "aws_emr_security_configuration.security_configuration", "type": "aws_emr_security_configuration", "name": "security_configuration", "provider": "aws", "values": {"configuration": "{\"EncryptionConfiguration\":[{\"EnableInTransitEncryption\":true},\"${var.not_given}\"]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_8 if {
	flagged({"resource": {"aws_emr_security_configuration": [{"address": "aws_emr_security_configuration.security_configuration", "type": "aws_emr_security_configuration", "name": "security_configuration", "provider": "aws", "values": {"configuration": "{\"EncryptionConfiguration\":[{\"EnableInTransitEncryption\":true},{\"EnableInTransitEncryption\":\"${var.not_given}\"}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_9 if {
	flagged({"resource": {"aws_emr_security_configuration": [{"address": "aws_emr_security_configuration.security_configuration", "type": "aws_emr_security_configuration", "name": "security_configuration", "provider": "aws", "values": {"configuration": "{\"EncryptionConfiguration\":[\"${var.not_given}\",{}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_10 if {
	flagged({"resource": {"aws_emr_security_configuration": [{"address": "aws_emr_security_configuration.security_configuration", "type": "aws_emr_security_configuration", "name": "security_configuration", "provider": "aws", "values": {"configuration": "{\"EncryptionConfiguration\":[{\"EnableInTransitEncryption\":\"${var.not_given}\"},{}]}"}, "managed": true}]}, "data": {}}) == set()
}
