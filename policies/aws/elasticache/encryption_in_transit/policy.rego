# METADATA
# title: ElastiCache replication groups require TLS
# description: Keys, values and the password travel in the clear, and Redis cannot ask for a password without TLS.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/elasticache_replication_group
# custom:
#   id: aws.elasticache.encryption_in_transit
#   aliases: [CKV_AWS_30, AVD-AWS-0051]
#   requirement: every ElastiCache replication group must be encrypted in transit, unless it has global_replication_group_id
#   severity: HIGH
#   category: encryption
#   resource_types: [aws_elasticache_replication_group]
#   profiles: [recommended]
#   frameworks:
#     soc2: [cc_6_7]
#     pci_dss: ["2.2.7.8", "4.2.1.1.12", "4.2.1.8", "8.3.2.26"]
#   remediation: Set `transit_encryption_enabled` to true.
#   fix:
#     set:
#       path: [transit_encryption_enabled]
#       value: true
package decree.aws.elasticache.encryption_in_transit

import data.decree.tf
import data.decree.value

deny contains tf.finding(replication_group, "must be encrypted in transit", ["transit_encryption_enabled"]) if {
	some replication_group in input.resource.aws_elasticache_replication_group
	value.absent(value.at(replication_group.values, ["global_replication_group_id"], null))
	transit_encryption_enabled := value.at(replication_group.values, ["transit_encryption_enabled"], null)
	value.known(transit_encryption_enabled)
	transit_encryption_enabled != true
}
