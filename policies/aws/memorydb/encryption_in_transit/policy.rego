# METADATA
# title: MemoryDB clusters require TLS
# description: Keys, values and passwords otherwise travel in the clear, and access control lists cannot be used.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/memorydb_cluster
# custom:
#   id: aws.memorydb.encryption_in_transit
#   aliases: [CKV_AWS_202]
#   requirement: every MemoryDB cluster must be encrypted in transit
#   severity: HIGH
#   category: encryption
#   resource_types: [aws_memorydb_cluster]
#   profiles: [recommended]
#   remediation: Set `tls_enabled` to true.
#   fix:
#     set:
#       path: [tls_enabled]
#       value: true
package decree.aws.memorydb.encryption_in_transit

import data.decree.tf
import data.decree.value

deny contains tf.finding(cluster, "must be encrypted in transit", ["tls_enabled"]) if {
	some cluster in input.resource.aws_memorydb_cluster
	tls_enabled := cluster.values.tls_enabled
	value.known(tls_enabled)
	tls_enabled != true
}
