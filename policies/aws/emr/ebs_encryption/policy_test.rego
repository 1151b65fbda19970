package decree.aws.emr.ebs_encryption_test

import data.decree.aws.emr.ebs_encryption

flagged(document) := addresses if {
	addresses := {finding.address | some finding in ebs_encryption.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_emr_security_configuration": [{"address": "aws_emr_security_configuration.security_configuration", "type": "aws_emr_security_configuration", "name": "security_configuration", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_emr_security_configuration.security_configuration"}
}

test_violating_2 if {
	flagged({"resource": {"aws_emr_security_configuration": [{"address": "aws_emr_security_configuration.security_configuration", "type": "aws_emr_security_configuration", "name": "security_configuration", "provider": "aws", "values": {"configuration": "{\"EncryptionConfiguration\":{\"AtRestEncryptionConfiguration\":[{\"LocalDiskEncryptionConfiguration\":{\"EnableEbsEncryption\":false}}]}}"}, "managed": true}]}, "data": {}}) == {"aws_emr_security_configuration.security_configuration"}
}

test_violating_3 if {
	flagged({"resource": {"aws_emr_security_configuration": [{"address": "aws_emr_security_configuration.security_configuration", "type": "aws_emr_security_configuration", "name": "security_configuration", "provider": "aws", "values": {"configuration": "{\"EncryptionConfiguration\":{\"AtRestEncryptionConfiguration\":[{}]}}"}, "managed": true}]}, "data": {}}) == {"aws_emr_security_configuration.security_configuration"}
}

test_complying_1 if {
	flagged({"resource": {"aws_emr_security_configuration": [{"address": "aws_emr_security_configuration.security_configuration", "type": "aws_emr_security_configuration", "name": "security_configuration", "provider": "aws", "values": {"configuration": "{\"EncryptionConfiguration\":{\"AtRestEncryptionConfiguration\":[{\"LocalDiskEncryptionConfiguration\":{\"EnableEbsEncryption\":true}}]}}"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_emr_security_configuration": [{"address": "aws_emr_security_configuration.security_configuration", "type": "aws_emr_security_configuration", "name": "security_configuration", "provider": "aws", "values": {"configuration": "{\"EncryptionConfiguration\":{\"AtRestEncryptionConfiguration\":[{\"LocalDiskEncryptionConfiguration\":{\"EnableEbsEncryption\":true}},{\"LocalDiskEncryptionConfiguration\":{\"EnableEbsEncryption\":false}}]}}"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"aws_emr_security_configuration": [{"address": "aws_emr_security_configuration.security_configuration", "type": "aws_emr_security_configuration", "name": "security_configuration", "provider": "aws", "values": {"configuration": "{\"EncryptionConfiguration\":{\"AtRestEncryptionConfiguration\":[{\"LocalDiskEncryptionConfiguration\":{\"EnableEbsEncryption\":true}},{}]}}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_emr_security_configuration": [{"address": "aws_emr_security_configuration.security_configuration", "type": "aws_emr_security_configuration", "name": "security_configuration", "provider": "aws", "values": {"configuration": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"aws_emr_security_configuration": [{"address": "aws_emr_security_configuration.security_configuration", "type": "aws_emr_security_configuration", "name": "security_configuration", "provider": "aws", "values": {"configuration": "{\"EncryptionConfiguration\":\"${var.not_given}\"}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"aws_emr_security_configuration": [{"address": "aws_emr_security_configuration.security_configuration", "type": "aws_emr_security_configuration", "name": "security_configuration", "provider": "aws", "values": {"configuration": "{\"EncryptionConfiguration\":{\"AtRestEncryptionConfiguration\":\"${var.not_given}\"}}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"aws_emr_security_configuration": [{"address": "aws_emr_security_configuration.security_configuration", "type": "aws_emr_security_configuration", "name": "security_configuration", "provider": "aws", "values": {"configuration": "{\"EncryptionConfiguration\":{\"AtRestEncryptionConfiguration\":[\"${var.not_given}\"]}}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_5 if {
	flagged({"resource": {"aws_emr_security_configuration": [{"address": "aws_emr_security_configuration.security_configuration", "type": "aws_emr_security_configuration", "name": "security_configuration", "provider": "aws", "values": {"configuration": "{\"EncryptionConfiguration\":{\"AtRestEncryptionConfiguration\":[{\"LocalDiskEncryptionConfiguration\":\"${var.not_given}\"}]}}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_6 if {
	flagged({"resource": {"aws_emr_security_configuration": [{"address": "aws_emr_security_configuration.security_configuration", "type": "aws_emr_security_configuration", "name": "security_configuration", "provider": "aws", "values": {"configuration": "{\"EncryptionConfiguration\":{\"AtRestEncryptionConfiguration\":[{\"LocalDiskEncryptionConfiguration\":{\"EnableEbsEncryption\":\"${var.not_given}\"}}]}}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_7 if {
	flagged({"resource": {"aws_emr_security_configuration": [{"address": "aws_emr_security_configuration.security_configuration", "type": "aws_emr_security_configuration", "name": "security_configuration", "provider": "aws", "values": {"configuration": "{\"EncryptionConfiguration\":{\"AtRestEncryptionConfiguration\":[\"${var.not_given}\",{\"LocalDiskEncryptionConfiguration\":{\"EnableEbsEncryption\":false}}]}}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_8 if {
	flagged({"resource": {"aws_emr_security_configuration": [{"address": "aws_emr_security_configuration.security_configuration", "type": "aws_emr_security_configuration", "name": "security_configuration", "provider": "aws", "values": {"configuration": "{\"EncryptionConfiguration\":{\"AtRestEncryptionConfiguration\":[{\"LocalDiskEncryptionConfiguration\":\"${var.not_given}\"},{\"LocalDiskEncryptionConfiguration\":{\"EnableEbsEncryption\":false}}]}}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_9 if {
	flagged({"resource": {"aws_emr_security_configuration": [{"address": "aws_emr_security_configuration.security_configuration", "type": "aws_emr_security_configuration", "name": "security_configuration", "provider": "aws", "values": {"configuration": "{\"EncryptionConfiguration\":{\"AtRestEncryptionConfiguration\":[{\"LocalDiskEncryptionConfiguration\":{\"EnableEbsEncryption\":\"${var.not_given}\"}},{\"LocalDiskEncryptionConfiguration\":{\"EnableEbsEncryption\":false}}]}}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_10 if {
	flagged({"resource": {"aws_emr_security_configuration": [{"address": "aws_emr_security_configuration.security_configuration", "type": "aws_emr_security_configuration", "name": "security_configuration", "provider": "aws", "values": {"configuration": "{\"EncryptionConfiguration\":{\"AtRestEncryptionConfiguration\":[{\"LocalDiskEncryptionConfiguration\":{\"EnableEbsEncryption\":true}},\"${var.not_given}\"]}}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_11 if {
	flagged({"resource": {"aws_emr_security_configuration": [{"address": "aws_emr_security_configuration.security_configuration", "type": "aws_emr_security_configuration", "name": "security_configuration", "provider": "aws", "values": {"configuration": "{\"EncryptionConfiguration\":{\"AtRestEncryptionConfiguration\":[{\"LocalDiskEncryptionConfiguration\":{\"EnableEbsEncryption\":true}},{\"LocalDiskEncryptionConfiguration\":\"${var.not_given}\"}]}}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_12 if {
	flagged({"resource": {"aws_emr_security_configuration": [{"address": "aws_emr_security_configuration.security_configuration", "type": "aws_emr_security_configuration", "name": "security_configuration", "provider": "aws", "values": {"configuration": "{\"EncryptionConfiguration\":{\"AtRestEncryptionConfiguration\":[{\"LocalDiskEncryptionConfiguration\":{\"EnableEbsEncryption\":true}},{\"LocalDiskEncryptionConfiguration\":{\"EnableEbsEncryption\":\"${var.not_given}\"}}]}}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_13 if {
	flagged({"resource": {"aws_emr_security_configuration": [{"address": "aws_emr_security_configuration.security_configuration", "type": "aws_emr_security_configuration", "name": "security_configuration", "provider": "aws", "values": {"configuration": "{\"EncryptionConfiguration\":{\"AtRestEncryptionConfiguration\":[\"${var.not_given}\",{}]}}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_14 if {
	flagged({"resource": {"aws_emr_security_configuration": [{"address": "aws_emr_security_configuration.security_configuration", "type": "aws_emr_security_configuration", "name": "security_configuration", "provider": "aws", "values": {"configuration": "{\"EncryptionConfiguration\":{\"AtRestEncryptionConfiguration\":[{\"LocalDiskEncryptionConfiguration\":\"${var.not_given}\"},{}]}}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_15 if {
	flagged({"resource": {"aws_emr_security_configuration": [{"address": "aws_emr_security_configuration.security_configuration", "type": "aws_emr_security_configuration", "name": "security_configuration", "provider": "aws", "values": {"configuration": "{\"EncryptionConfiguration\":{\"AtRestEncryptionConfiguration\":[{\"LocalDiskEncryptionConfiguration\":{\"EnableEbsEncryption\":\"${var.not_given}\"}},{}]}}"}, "managed": true}]}, "data": {}}) == set()
}
