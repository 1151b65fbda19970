# METADATA
# title: EKS clusters manage access by access entries
# description: A config map in the cluster is easy to break, and its changes show in no log of AWS.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/eks_cluster
# custom:
#   id: aws.eks.access_entries
#   requirement: every EKS cluster must be governed by access entries
#   severity: LOW
#   category: authentication
#   resource_types: [aws_eks_cluster]
#   remediation: Set `access_config.0.authentication_mode` to "API".
#   fix:
#     set:
#       path: [access_config, 0, authentication_mode]
#       value: API
package decree.aws.eks.access_entries

import data.decree.tf
import data.decree.value

deny contains tf.finding(cluster, "must be governed by access entries", ["access_config", 0, "authentication_mode"]) if {
	some cluster in input.resource.aws_eks_cluster
	authentication_mode := value.at(cluster.values, ["access_config", 0, "authentication_mode"], null)
	value.known(authentication_mode)
	not authentication_mode in ["API", "API_AND_CONFIG_MAP"]
}
