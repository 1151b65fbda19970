# METADATA
# title: Workloads mount no paths of the host
# description: A mounted path of the node is shared with everything else on it, outlives the pod and ties it to that node.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/kubernetes/2.38.0/docs/resources/pod
#   - ref: https://registry.terraform.io/providers/hashicorp/kubernetes/2.38.0/docs/resources/pod_v1
#   - ref: https://kubernetes.io/docs/concepts/security/pod-security-standards/
# custom:
#   id: kubernetes.workload.host_path
#   aliases: [AVD-KSV-0023]
#   requirement: no Kubernetes workload may use a hostPath volume
#   severity: MEDIUM
#   category: workload hardening
#   resource_types:
#     [kubernetes_pod, kubernetes_pod_v1, kubernetes_deployment, kubernetes_deployment_v1, kubernetes_daemonset,
#      kubernetes_daemon_set_v1, kubernetes_stateful_set, kubernetes_stateful_set_v1,
#      kubernetes_replication_controller, kubernetes_replication_controller_v1, kubernetes_job,
#      kubernetes_job_v1, kubernetes_cron_job, kubernetes_cron_job_v1]
#   remediation: Use a persistent volume claim, a config map or an empty directory.
package decree.kubernetes.workload.host_path

import data.decree.tf
import data.decree.value

deny contains tf.finding(pod, "must not mount paths of the host", ["spec", 0, "volume", i, "host_path"]) if {
	some pod in input.resource.kubernetes_pod
	some i, volume in pod.values.spec[0].volume
	value.present(volume.host_path)
}

deny contains tf.finding(v1, "must not mount paths of the host", ["spec", 0, "volume", i, "host_path"]) if {
	some v1 in input.resource.kubernetes_pod_v1
	some i, volume in v1.values.spec[0].volume
	value.present(volume.host_path)
}

deny contains tf.finding(deployment, "must not mount paths of the host", ["spec", 0, "template", 0, "spec", 0, "volume", i, "host_path"]) if {
	some deployment in input.resource.kubernetes_deployment
	some i, volume in deployment.values.spec[0].template[0].spec[0].volume
	value.present(volume.host_path)
}

deny contains tf.finding(v1, "must not mount paths of the host", ["spec", 0, "template", 0, "spec", 0, "volume", i, "host_path"]) if {
	some v1 in input.resource.kubernetes_deployment_v1
	some i, volume in v1.values.spec[0].template[0].spec[0].volume
	value.present(volume.host_path)
}

deny contains tf.finding(daemonset, "must not mount paths of the host", ["spec", 0, "template", 0, "spec", 0, "volume", i, "host_path"]) if {
	some daemonset in input.resource.kubernetes_daemonset
	some i, volume in daemonset.values.spec[0].template[0].spec[0].volume
	value.present(volume.host_path)
}

deny contains tf.finding(set_v1, "must not mount paths of the host", ["spec", 0, "template", 0, "spec", 0, "volume", i, "host_path"]) if {
	some set_v1 in input.resource.kubernetes_daemon_set_v1
	some i, volume in set_v1.values.spec[0].template[0].spec[0].volume
	value.present(volume.host_path)
}

deny contains tf.finding(set_2, "must not mount paths of the host", ["spec", 0, "template", 0, "spec", 0, "volume", i, "host_path"]) if {
	some set_2 in input.resource.kubernetes_stateful_set
	some i, volume in set_2.values.spec[0].template[0].spec[0].volume
	value.present(volume.host_path)
}

deny contains tf.finding(set_v1, "must not mount paths of the host", ["spec", 0, "template", 0, "spec", 0, "volume", i, "host_path"]) if {
	some set_v1 in input.resource.kubernetes_stateful_set_v1
	some i, volume in set_v1.values.spec[0].template[0].spec[0].volume
	value.present(volume.host_path)
}

deny contains tf.finding(controller, "must not mount paths of the host", ["spec", 0, "template", 0, "spec", 0, "volume", i, "host_path"]) if {
	some controller in input.resource.kubernetes_replication_controller
	some i, volume in controller.values.spec[0].template[0].spec[0].volume
	value.present(volume.host_path)
}

deny contains tf.finding(controller_v1, "must not mount paths of the host", ["spec", 0, "template", 0, "spec", 0, "volume", i, "host_path"]) if {
	some controller_v1 in input.resource.kubernetes_replication_controller_v1
	some i, volume in controller_v1.values.spec[0].template[0].spec[0].volume
	value.present(volume.host_path)
}

deny contains tf.finding(job, "must not mount paths of the host", ["spec", 0, "template", 0, "spec", 0, "volume", i, "host_path"]) if {
	some job in input.resource.kubernetes_job
	some i, volume in job.values.spec[0].template[0].spec[0].volume
	value.present(volume.host_path)
}

deny contains tf.finding(v1, "must not mount paths of the host", ["spec", 0, "template", 0, "spec", 0, "volume", i, "host_path"]) if {
	some v1 in input.resource.kubernetes_job_v1
	some i, volume in v1.values.spec[0].template[0].spec[0].volume
	value.present(volume.host_path)
}

deny contains tf.finding(job, "must not mount paths of the host", ["spec", 0, "job_template", 0, "spec", 0, "template", 0, "spec", 0, "volume", i, "host_path"]) if {
	some job in input.resource.kubernetes_cron_job
	some i, volume in job.values.spec[0].job_template[0].spec[0].template[0].spec[0].volume
	value.present(volume.host_path)
}

deny contains tf.finding(job_v1, "must not mount paths of the host", ["spec", 0, "job_template", 0, "spec", 0, "template", 0, "spec", 0, "volume", i, "host_path"]) if {
	some job_v1 in input.resource.kubernetes_cron_job_v1
	some i, volume in job_v1.values.spec[0].job_template[0].spec[0].template[0].spec[0].volume
	value.present(volume.host_path)
}
