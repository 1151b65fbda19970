# METADATA
# title: ElastiCache replication groups ask for a login
# description: Anything that reaches the port can otherwise read and flush the whole cache.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/elasticache_replication_group
# custom:
#   id: aws.elasticache.authentication
#   aliases: [CKV_AWS_31]
#   requirement: every ElastiCache replication group must have an auth token or user groups
#   severity: MEDIUM
#   category: authentication
#   resource_types: [aws_elasticache_replication_group]
#   remediation: Set `auth_token` from a secret, or better `user_group_ids` with a group of users.
package decree.aws.elasticache.authentication

import data.decree.tf
import data.decree.value

deny contains tf.finding(replication_group, "must authorize callers", []) if {
	some replication_group in input.resource.aws_elasticache_replication_group
	value.absent(value.at(replication_group.values, ["auth_token"], null))
	value.absent(value.at(replication_group.values, ["user_group_ids"], null))
}
