# METADATA
# title: Default security groups let no traffic through
# description: Whatever is started without a security group of its own gets the default one; if that has rules,
#   it is open without anybody having decided so.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/default_security_group
# custom:
#   id: aws.ec2.default_security_group_closed
#   aliases: [CKV2_AWS_12, 9a4ef195-74b9-4c58-b8ed-2b2fe4353a75]
#   requirement: every default security group must restrict all traffic
#   severity: MEDIUM
#   category: network exposure
#   resource_types: [aws_default_security_group]
#   profiles: [recommended]
#   frameworks:
#     cis: ["5.5"]
#     nist_800_53:
#       [ac_17_1, ac_17_10, ac_17_4_a, ac_17_9, ac_17_b, ac_4_21, cm_6_a, cm_9_b, sc_7_11, sc_7_12, sc_7_16,
#        sc_7_21, sc_7_24_b, sc_7_25, sc_7_26, sc_7_27, sc_7_28, sc_7_5, sc_7_7, sc_7_a, sc_7_c]
#   remediation: Leave out all `ingress` and `egress` blocks of the default security group, and give each resource
#     a group of its own.
package decree.aws.ec2.default_security_group_closed

import data.decree.tf
import data.decree.value

deny contains tf.finding(security_group, "must restrict all traffic", ["ingress"]) if {
	some security_group in input.resource.aws_default_security_group
	value.present(value.at(security_group.values, ["ingress"], null))
}

deny contains tf.finding(security_group, "must restrict all traffic", ["egress"]) if {
	some security_group in input.resource.aws_default_security_group
	value.present(value.at(security_group.values, ["egress"], null))
}
