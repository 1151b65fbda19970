# METADATA
# title: Security groups do not let everything out to the internet
# description: A host that may talk to every address can send data away and fetch tools once it is taken over.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/security_group
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/security_group_rule
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/vpc_security_group_egress_rule
# custom:
#   id: aws.ec2.security_group_egress
#   aliases: [CKV_AWS_382, AVD-AWS-0104]
#   requirement: no security group may allow unrestricted outbound traffic
#   severity: LOW
#   category: network exposure
#   resource_types: [aws_security_group, aws_security_group_rule, aws_vpc_security_group_egress_rule]
#   remediation: Let traffic out only to the ports and addresses that the workload needs.
package decree.aws.ec2.security_group_egress

import data.decree.net
import data.decree.tf

deny contains tf.finding(group, "must not let traffic out to the whole internet", opening.path) if {
	some group in input.resource.aws_security_group
	some opening in net.open_egress(group)
}

deny contains tf.finding(group_rule, "must not let traffic out to the whole internet", opening.path) if {
	some group_rule in input.resource.aws_security_group_rule
	some opening in net.open_egress(group_rule)
}

deny contains tf.finding(security_group_egress_rule, "must not let traffic out to the whole internet", opening.path) if {
	some security_group_egress_rule in input.resource.aws_vpc_security_group_egress_rule
	some opening in net.open_egress(security_group_egress_rule)
}
