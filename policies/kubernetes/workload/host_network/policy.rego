# METADATA
# title: Workloads do not use the host network
# description: On the network of its node a pod sees the traffic of other pods, reaches services bound to
#   localhost and is not held by network policies.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/kubernetes/2.38.0/docs/resources/pod
#   - ref: https://registry.terraform.io/providers/hashicorp/kubernetes/2.38.0/docs/resources/pod_v1
#   - ref: https://kubernetes.io/docs/concepts/security/pod-security-standards/
# custom:
#   id: kubernetes.workload.host_network
#   aliases: [CKV_K8S_19, AVD-KSV-0009]
#   requirement: no Kubernetes workload may use the host network
#   severity: HIGH
#   category: workload hardening
#   resource_types:
#     [kubernetes_pod, kubernetes_pod_v1, kubernetes_deployment, kubernetes_deployment_v1, kubernetes_daemonset,
#      kubernetes_daemon_set_v1, kubernetes_stateful_set, kubernetes_stateful_set_v1,
#      kubernetes_replication_controller, kubernetes_replication_controller_v1, kubernetes_job,
#      kubernetes_job_v1, kubernetes_cron_job, kubernetes_cron_job_v1]
#   profiles: [recommended]
#   frameworks:
#     cis: ["5.2.5"]
#     pci_dss:
#       ["1.2.8.23", "1.2.8.27", "1.3.1.14", "1.3.1.15", "1.3.1.30", "1.3.1.36", "1.3.2.14", "1.3.2.23",
#        "1.3.2.29", "1.3.2.35", "1.3.2.4", "1.3.2.40", "1.4.1.3", "1.4.1.5", "1.4.1.7", "1.4.2.14", "1.4.2.28",
#        "1.4.2.34", "1.4.4.3", "1.4.4.5", "1.4.5.1", "1.5.1.18", "1.5.1.27", "10.2.1.1.34", "10.2.1.2.29",
#        "10.2.1.29", "10.2.1.3.29", "10.2.1.4.29", "10.2.1.5.29", "10.2.1.6.29", "10.2.1.7.29", "10.2.2.29",
#        "10.3.1.29", "10.3.2.26", "10.6.3.39", "2.2.7.5", "3.5.1.3.25", "5.3.4.34", "7.2.2.26", "7.2.5.2",
#        A1.1.2.14, A1.1.2.15, A1.1.3.7, A1.2.1.34, A3.4.1.2]
#   remediation: Remove `host_network`, and publish ports through a service.
package decree.kubernetes.workload.host_network

import data.decree.tf
import data.decree.value

deny contains tf.finding(pod, "must not use the host network", ["spec", 0, "host_network"]) if {
	some pod in input.resource.kubernetes_pod
	host_network := pod.values.spec[0].host_network
	value.known(host_network)
	host_network != false
}

deny contains tf.finding(v1, "must not use the host network", ["spec", 0, "host_network"]) if {
	some v1 in input.resource.kubernetes_pod_v1
	host_network := v1.values.spec[0].host_network
	value.known(host_network)
	host_network != false
}

deny contains tf.finding(deployment, "must not use the host network", ["spec", 0, "template", 0, "spec", 0, "host_network"]) if {
	some deployment in input.resource.kubernetes_deployment
	host_network := deployment.values.spec[0].template[0].spec[0].host_network
	value.known(host_network)
	host_network != false
}

deny contains tf.finding(v1, "must not use the host network", ["spec", 0, "template", 0, "spec", 0, "host_network"]) if {
	some v1 in input.resource.kubernetes_deployment_v1
	host_network := v1.values.spec[0].template[0].spec[0].host_network
	value.known(host_network)
	host_network != false
}

deny contains tf.finding(daemonset, "must not use the host network", ["spec", 0, "template", 0, "spec", 0, "host_network"]) if {
	some daemonset in input.resource.kubernetes_daemonset
	host_network := daemonset.values.spec[0].template[0].spec[0].host_network
	value.known(host_network)
	host_network != false
}

deny contains tf.finding(set_v1, "must not use the host network", ["spec", 0, "template", 0, "spec", 0, "host_network"]) if {
	some set_v1 in input.resource.kubernetes_daemon_set_v1
	host_network := set_v1.values.spec[0].template[0].spec[0].host_network
	value.known(host_network)
	host_network != false
}

deny contains tf.finding(set_2, "must not use the host network", ["spec", 0, "template", 0, "spec", 0, "host_network"]) if {
	some set_2 in input.resource.kubernetes_stateful_set
	host_network := set_2.values.spec[0].template[0].spec[0].host_network
	value.known(host_network)
	host_network != false
}

deny contains tf.finding(set_v1, "must not use the host network", ["spec", 0, "template", 0, "spec", 0, "host_network"]) if {
	some set_v1 in input.resource.kubernetes_stateful_set_v1
	host_network := set_v1.values.spec[0].template[0].spec[0].host_network
	value.known(host_network)
	host_network != false
}

deny contains tf.finding(controller, "must not use the host network", ["spec", 0, "template", 0, "spec", 0, "host_network"]) if {
	some controller in input.resource.kubernetes_replication_controller
	host_network := controller.values.spec[0].template[0].spec[0].host_network
	value.known(host_network)
	host_network != false
}

deny contains tf.finding(controller_v1, "must not use the host network", ["spec", 0, "template", 0, "spec", 0, "host_network"]) if {
	some controller_v1 in input.resource.kubernetes_replication_controller_v1
	host_network := controller_v1.values.spec[0].template[0].spec[0].host_network
	value.known(host_network)
	host_network != false
}

deny contains tf.finding(job, "must not use the host network", ["spec", 0, "template", 0, "spec", 0, "host_network"]) if {
	some job in input.resource.kubernetes_job
	host_network := job.values.spec[0].template[0].spec[0].host_network
	value.known(host_network)
	host_network != false
}

deny contains tf.finding(v1, "must not use the host network", ["spec", 0, "template", 0, "spec", 0, "host_network"]) if {
	some v1 in input.resource.kubernetes_job_v1
	host_network := v1.values.spec[0].template[0].spec[0].host_network
	value.known(host_network)
	host_network != false
}

deny contains tf.finding(job, "must not use the host network", ["spec", 0, "job_template", 0, "spec", 0, "template", 0, "spec", 0, "host_network"]) if {
	some job in input.resource.kubernetes_cron_job
	host_network := job.values.spec[0].job_template[0].spec[0].template[0].spec[0].host_network
	value.known(host_network)
	host_network != false
}

deny contains tf.finding(job_v1, "must not use the host network", ["spec", 0, "job_template", 0, "spec", 0, "template", 0, "spec", 0, "host_network"]) if {
	some job_v1 in input.resource.kubernetes_cron_job_v1
	host_network := job_v1.values.spec[0].job_template[0].spec[0].template[0].spec[0].host_network
	value.known(host_network)
	host_network != false
}
