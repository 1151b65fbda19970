# METADATA
# title: Aurora clusters have no security group that is open to the internet
# description: A cluster in reach of the whole internet is found by scans within hours and depends on its passwords alone.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/rds_cluster
# custom:
#   id: aws.rds.cluster_security_group_closed
#   requirement: no RDS cluster may have a security group that is open to the internet
#   severity: HIGH
#   category: network exposure
#   resource_types: [aws_rds_cluster]
#   profiles: [recommended, ai_platform]
#   remediation: Take the rules for 0.0.0.0/0 and ::/0 out of its security groups, and let in the groups of its
#     clients instead.
package decree.aws.rds.cluster_security_group_closed

import data.decree.net
import data.decree.tf
import data.decree.value

deny contains tf.finding(cluster, "must have security groups that are closed to the internet", ["vpc_security_group_ids"]) if {
	some cluster in input.resource.aws_rds_cluster
	some group in input.resource.aws_security_group
	tf.refers(value.at(cluster.values, ["vpc_security_group_ids"], null), group)
	some opening in net.open_ingress(group)
}
