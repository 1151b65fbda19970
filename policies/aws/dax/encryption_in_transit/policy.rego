# METADATA
# title: DAX clusters require TLS
# description: Items travel between application and cache in the clear, though DynamoDB itself is reached by TLS only.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/dax_cluster
# custom:
#   id: aws.dax.encryption_in_transit
#   aliases: [CKV_AWS_239]
#   requirement: every DAX cluster must be encrypted in transit
#   severity: MEDIUM
#   category: encryption
#   resource_types: [aws_dax_cluster]
#   frameworks:
#     soc2: [cc_6_7]
#     pci_dss: ["2.2.7.5", "4.2.1.1.9", "4.2.1.5", "8.3.2.14"]
#   remediation: Set `cluster_endpoint_encryption_type` to "TLS".
#   fix:
#     set:
#       path: [cluster_endpoint_encryption_type]
#       value: TLS
package decree.aws.dax.encryption_in_transit

import data.decree.tf
import data.decree.value

deny contains tf.finding(cluster, "must be encrypted in transit", ["cluster_endpoint_encryption_type"]) if {
	some cluster in input.resource.aws_dax_cluster
	cluster_endpoint_encryption_type := value.at(cluster.values, ["cluster_endpoint_encryption_type"], null)
	value.known(cluster_endpoint_encryption_type)
	cluster_endpoint_encryption_type != "TLS"
}
