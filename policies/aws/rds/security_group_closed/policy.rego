# METADATA
# title: RDS instances have no security group that is open to the internet
# description: A database in reach of the whole internet is found by scans within hours and depends on its passwords alone.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/db_instance
# custom:
#   id: aws.rds.security_group_closed
#   requirement: no RDS instance may have a security group that is open to the internet
#   severity: HIGH
#   category: network exposure
#   resource_types: [aws_db_instance]
#   profiles: [recommended, ai_platform]
#   remediation: Take the rules for 0.0.0.0/0 and ::/0 out of its security groups, and let in the groups of its
#     clients instead.
package decree.aws.rds.security_group_closed

import data.decree.net
import data.decree.tf
import data.decree.value

deny contains tf.finding(instance, "must have security groups that are closed to the internet", ["vpc_security_group_ids"]) if {
	some instance in input.resource.aws_db_instance
	some group in input.resource.aws_security_group
	tf.refers(value.at(instance.values, ["vpc_security_group_ids"], null), group)
	some opening in net.open_ingress(group)
}
