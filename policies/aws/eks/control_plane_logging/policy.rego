# METADATA
# title: EKS clusters export all logs of the control plane
# description: Who did what to the cluster is kept nowhere else.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/eks_cluster
# custom:
#   id: aws.eks.control_plane_logging
#   aliases: [CKV_AWS_37, AVD-AWS-0038, 66f130d9-b81d-4e8e-9b08-da74b9c891df]
#   requirement: every EKS cluster must export every kind of log
#   severity: MEDIUM
#   category: logging
#   resource_types: [aws_eks_cluster]
#   frameworks:
#     pci_dss:
#       ["10.2.1.1.17", "10.2.1.14", "10.2.1.2.14", "10.2.1.3.14", "10.2.1.4.14", "10.2.1.5.14", "10.2.1.6.14",
#        "10.2.1.7.14", "10.2.2.14", "10.3.1.14", "10.6.3.18", "5.3.4.16", A1.2.1.18]
#     aws_ai_security: [AISF-RUNTIME-01]
#   remediation: List `api`, `audit`, `authenticator`, `controllerManager` and `scheduler` in `enabled_cluster_log_types`.
package decree.aws.eks.control_plane_logging

import data.decree.tf
import data.decree.value

deny contains tf.finding(cluster, "must export every kind of log", ["enabled_cluster_log_types"]) if {
	some cluster in input.resource.aws_eks_cluster
	not_export_every_kind_of_log(cluster)
}

not_export_every_kind_of_log(cluster) if {
	value.complete(cluster.values, ["enabled_cluster_log_types"])
	every enabled_cluster_log_type in value.list(cluster.values, ["enabled_cluster_log_types"]) {
		item := enabled_cluster_log_type
		value.known(item)
		item != "api"
	}
}

not_export_every_kind_of_log(cluster) if {
	value.complete(cluster.values, ["enabled_cluster_log_types"])
	every enabled_cluster_log_type in value.list(cluster.values, ["enabled_cluster_log_types"]) {
		item := enabled_cluster_log_type
		value.known(item)
		item != "audit"
	}
}

not_export_every_kind_of_log(cluster) if {
	value.complete(cluster.values, ["enabled_cluster_log_types"])
	every enabled_cluster_log_type in value.list(cluster.values, ["enabled_cluster_log_types"]) {
		item := enabled_cluster_log_type
		value.known(item)
		item != "authenticator"
	}
}

not_export_every_kind_of_log(cluster) if {
	value.complete(cluster.values, ["enabled_cluster_log_types"])
	every enabled_cluster_log_type in value.list(cluster.values, ["enabled_cluster_log_types"]) {
		item := enabled_cluster_log_type
		value.known(item)
		item != "controllerManager"
	}
}

not_export_every_kind_of_log(cluster) if {
	value.complete(cluster.values, ["enabled_cluster_log_types"])
	every enabled_cluster_log_type in value.list(cluster.values, ["enabled_cluster_log_types"]) {
		item := enabled_cluster_log_type
		value.known(item)
		item != "scheduler"
	}
}
