package decree.aws.lightsail.instance_secrets_test

import data.decree.aws.lightsail.instance_secrets

flagged(document) := addresses if {
	addresses := {finding.address | some finding in instance_secrets.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_lightsail_instance": [{"address": "aws_lightsail_instance.instance", "type": "aws_lightsail_instance", "name": "instance", "provider": "aws", "values": {"user_data": "lengthASIA14ENC2E15Z37825V.lL"}, "managed": true}]}, "data": {}}) == {"aws_lightsail_instance.instance"}
}

test_violating_2 if {
	flagged({"resource": {"aws_lightsail_instance": [{"address": "aws_lightsail_instance.instance", "type": "aws_lightsail_instance", "name": "instance", "provider": "aws", "values": {"user_data": "lengthAWS_SECRET_ACCESS_KEY:==\"nn+K+++Bbl/+g/96+//y/CD8l++9+A+//a9wvD+1key"}, "managed": true}]}, "data": {}}) == {"aws_lightsail_instance.instance"}
}

test_violating_3 if {
	flagged({"resource": {"aws_lightsail_instance": [{"address": "aws_lightsail_instance.instance", "type": "aws_lightsail_instance", "name": "instance", "provider": "aws", "values": {"user_data": "V~\"P*3bVBEGIN OPENSSH PRIVATE KEYHr39]!3b"}, "managed": true}]}, "data": {}}) == {"aws_lightsail_instance.instance"}
}

test_violating_4 if {
	flagged({"resource": {"aws_lightsail_instance": [{"address": "aws_lightsail_instance.instance", "type": "aws_lightsail_instance", "name": "instance", "provider": "aws", "values": {"user_data": "LS0tLS1CRUdJTi"}, "managed": true}]}, "data": {}}) == {"aws_lightsail_instance.instance"}
}

test_violating_5 if {
	flagged({"resource": {"aws_lightsail_instance": [{"address": "aws_lightsail_instance.instance", "type": "aws_lightsail_instance", "name": "instance", "provider": "aws", "values": {"user_data": "QUtJQ"}, "managed": true}]}, "data": {}}) == {"aws_lightsail_instance.instance"}
}

test_complying_1 if {
	flagged({"resource": {"aws_lightsail_instance": [{"address": "aws_lightsail_instance.instance", "type": "aws_lightsail_instance", "name": "instance", "provider": "aws", "values": {"user_data": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_lightsail_instance": [{"address": "aws_lightsail_instance.instance", "type": "aws_lightsail_instance", "name": "instance", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_lightsail_instance": [{"address": "aws_lightsail_instance.instance", "type": "aws_lightsail_instance", "name": "instance", "provider": "aws", "values": {"user_data": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
