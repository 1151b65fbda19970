# METADATA
# title: Security groups of EKS clusters are closed to the internet
# description: Control plane and nodes share these groups; a rule for everyone opens both.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/eks_cluster
# custom:
#   id: aws.eks.security_group_closed
#   requirement: EKS clusters must not have security groups open to the internet
#   severity: MEDIUM
#   category: network exposure
#   resource_types: [aws_eks_cluster]
#   remediation: Allow only your own networks in the security groups of the cluster.
package decree.aws.eks.security_group_closed

import data.decree.net
import data.decree.tf
import data.decree.value

deny contains tf.finding(cluster, "must have security groups that are closed to the internet", ["vpc_config", 0, "security_group_ids"]) if {
	some cluster in input.resource.aws_eks_cluster
	some group in input.resource.aws_security_group
	tf.refers(value.at(cluster.values, ["vpc_config", 0, "security_group_ids"], null), group)
	some opening in net.open_ingress(group)
}
