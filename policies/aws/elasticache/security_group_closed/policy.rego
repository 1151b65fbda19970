# METADATA
# title: ElastiCache has no security group that is open to the internet
# description: A rule for the whole internet in the group of a cache lets every host that is routed there talk to it.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/elasticache_replication_group
# custom:
#   id: aws.elasticache.security_group_closed
#   requirement: no ElastiCache replication group may have a security group that is open to the internet
#   severity: MEDIUM
#   category: network exposure
#   resource_types: [aws_elasticache_replication_group]
#   remediation: Take the rules for 0.0.0.0/0 and ::/0 out of its security groups, and let in the groups of its
#     clients instead.
package decree.aws.elasticache.security_group_closed

import data.decree.net
import data.decree.tf
import data.decree.value

deny contains tf.finding(replication_group, "must have security groups that are closed to the internet", ["security_group_ids"]) if {
	some replication_group in input.resource.aws_elasticache_replication_group
	some group in input.resource.aws_security_group
	tf.refers(value.at(replication_group.values, ["security_group_ids"], null), group)
	some opening in net.open_ingress(group)
}
