# METADATA
# title: Rules of security groups are described
# description: A rule without a description is kept for ever, because nobody knows whether it is still needed.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/security_group
# custom:
#   id: aws.ec2.security_group_descriptions
#   aliases: [CKV_AWS_23, AVD-AWS-0124]
#   requirement: every security group must describe every rule
#   severity: LOW
#   category: hygiene
#   resource_types:
#     [aws_security_group, aws_security_group_rule, aws_vpc_security_group_ingress_rule,
#      aws_vpc_security_group_egress_rule]
#   remediation: Give each rule a `description` that says who needs it and why.
package decree.aws.ec2.security_group_descriptions

import data.decree.tf
import data.decree.value

deny contains tf.finding(group, "must describe every rule", ["ingress", i, "description"]) if {
	some group in input.resource.aws_security_group
	some i, ingress in group.values.ingress
	value.absent(value.at(ingress, ["description"], null))
}

deny contains tf.finding(group, "must describe every rule", ["egress", i_2, "description"]) if {
	some group in input.resource.aws_security_group
	some i_2, egress in group.values.egress
	value.absent(value.at(egress, ["description"], null))
}

deny contains tf.finding(group_rule, "must have a description", ["description"]) if {
	some group_rule in input.resource.aws_security_group_rule
	value.absent(value.at(group_rule.values, ["description"], null))
}

deny contains tf.finding(security_group_ingress_rule, "must have a description", ["description"]) if {
	some security_group_ingress_rule in input.resource.aws_vpc_security_group_ingress_rule
	value.absent(value.at(security_group_ingress_rule.values, ["description"], null))
}

deny contains tf.finding(security_group_egress_rule, "must have a description", ["description"]) if {
	some security_group_egress_rule in input.resource.aws_vpc_security_group_egress_rule
	value.absent(value.at(security_group_egress_rule.values, ["description"], null))
}
