# METADATA
# title: EKS clusters give their creator no standing rights
# description: Whoever ran the pipeline once stays administrator of the cluster, and no list shows it.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/eks_cluster
# custom:
#   id: aws.eks.creator_admin
#   requirement: EKS clusters must not have bootstrap_cluster_creator_admin_permissions
#   severity: LOW
#   category: least privilege
#   resource_types: [aws_eks_cluster]
#   remediation: Set `access_config.0.bootstrap_cluster_creator_admin_permissions` to false.
#   fix:
#     set:
#       path: [access_config, 0, bootstrap_cluster_creator_admin_permissions]
#       value: false
package decree.aws.eks.creator_admin

import data.decree.tf
import data.decree.value

deny contains tf.finding(cluster, "must not make its creator an administrator", ["access_config", 0, "bootstrap_cluster_creator_admin_permissions"]) if {
	some cluster in input.resource.aws_eks_cluster
	bootstrap_cluster_creator_admin_permissions := value.at(cluster.values, ["access_config", 0, "bootstrap_cluster_creator_admin_permissions"], null)
	value.known(bootstrap_cluster_creator_admin_permissions)
	bootstrap_cluster_creator_admin_permissions != false
}
