package decree.aws.ec2.launch_template_secrets_test

import data.decree.aws.ec2.launch_template_secrets

flagged(document) := addresses if {
	addresses := {finding.address | some finding in launch_template_secrets.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_launch_template": [{"address": "aws_launch_template.template", "type": "aws_launch_template", "name": "template", "provider": "aws", "values": {"user_data": "lengthASIA14ENC2E15Z37825V.lL"}, "managed": true}]}, "data": {}}) == {"aws_launch_template.template"}
}

test_violating_2 if {
	flagged({"resource": {"aws_launch_template": [{"address": "aws_launch_template.template", "type": "aws_launch_template", "name": "template", "provider": "aws", "values": {"user_data": "lengthAWS_SECRET_ACCESS_KEY:==\"nn+K+++Bbl/+g/96+//y/CD8l++9+A+//a9wvD+1key"}, "managed": true}]}, "data": {}}) == {"aws_launch_template.template"}
}

test_violating_3 if {
	flagged({"resource": {"aws_launch_template": [{"address": "aws_launch_template.template", "type": "aws_launch_template", "name": "template", "provider": "aws", "values": {"user_data": "V~\"P*3bVBEGIN OPENSSH PRIVATE KEYHr39]!3b"}, "managed": true}]}, "data": {}}) == {"aws_launch_template.template"}
}

test_violating_4 if {
	flagged({"resource": {"aws_launch_template": [{"address": "aws_launch_template.template", "type": "aws_launch_template", "name": "template", "provider": "aws", "values": {"user_data": "LS0tLS1CRUdJTi"}, "managed": true}]}, "data": {}}) == {"aws_launch_template.template"}
}

test_violating_5 if {
	flagged({"resource": {"aws_launch_template": [{"address": "aws_launch_template.template", "type": "aws_launch_template", "name": "template", "provider": "aws", "values": {"user_data": "QUtJQ"}, "managed": true}]}, "data": {}}) == {"aws_launch_template.template"}
}

test_complying_1 if {
	flagged({"resource": {"aws_launch_template": [{"address": "aws_launch_template.template", "type": "aws_launch_template", "name": "template", "provider": "aws", "values": {"user_data": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_launch_template": [{"address": "aws_launch_template.template", "type": "aws_launch_template", "name": "template", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_launch_template": [{"address": "aws_launch_template.template", "type": "aws_launch_template", "name": "template", "provider": "aws", "values": {"user_data": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
