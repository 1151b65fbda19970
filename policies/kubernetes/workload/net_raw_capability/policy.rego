# METADATA
# title: Containers drop the NET_RAW capability
# description: With raw sockets, which containers have unless they are taken away, a pod can forge packets and
#   pose as its neighbours.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/kubernetes/2.38.0/docs/resources/pod
#   - ref: https://registry.terraform.io/providers/hashicorp/kubernetes/2.38.0/docs/resources/pod_v1
# custom:
#   id: kubernetes.workload.net_raw_capability
#   aliases: [CKV_K8S_28, e5587d53-a673-4a6b-b3f2-ba07ec274def]
#   requirement: Kubernetes workloads must drop the NET_RAW capability
#   severity: MEDIUM
#   category: workload hardening
#   resource_types:
#     [kubernetes_pod, kubernetes_pod_v1, kubernetes_deployment, kubernetes_deployment_v1, kubernetes_daemonset,
#      kubernetes_daemon_set_v1, kubernetes_stateful_set, kubernetes_stateful_set_v1,
#      kubernetes_replication_controller, kubernetes_replication_controller_v1, kubernetes_job,
#      kubernetes_job_v1, kubernetes_cron_job, kubernetes_cron_job_v1]
#   frameworks:
#     cis: ["5.2.8"]
#   remediation: Add "NET_RAW" or "ALL" to `drop` in the `capabilities` of each container.
package decree.kubernetes.workload.net_raw_capability

import data.decree.tf
import data.decree.value

deny contains tf.finding(pod, "must drop the NET_RAW capability", ["spec", 0, "container"]) if {
	some pod in input.resource.kubernetes_pod
	some container in pod.values.spec[0].container
	value.lacks(value.at(container, ["security_context", 0, "capabilities", 0, "drop"], null), "ALL")
	value.lacks(value.at(container, ["security_context", 0, "capabilities", 0, "drop"], null), "all")
	value.lacks(value.at(container, ["security_context", 0, "capabilities", 0, "drop"], null), "NET_RAW")
}

deny contains tf.finding(pod, "must drop the NET_RAW capability", ["spec", 0, "init_container"]) if {
	some pod in input.resource.kubernetes_pod
	some init_container in pod.values.spec[0].init_container
	value.lacks(value.at(init_container, ["security_context", 0, "capabilities", 0, "drop"], null), "ALL")
	value.lacks(value.at(init_container, ["security_context", 0, "capabilities", 0, "drop"], null), "all")
	value.lacks(value.at(init_container, ["security_context", 0, "capabilities", 0, "drop"], null), "NET_RAW")
}

deny contains tf.finding(v1, "must drop the NET_RAW capability", ["spec", 0, "container"]) if {
	some v1 in input.resource.kubernetes_pod_v1
	some container in v1.values.spec[0].container
	value.lacks(value.at(container, ["security_context", 0, "capabilities", 0, "drop"], null), "ALL")
	value.lacks(value.at(container, ["security_context", 0, "capabilities", 0, "drop"], null), "all")
	value.lacks(value.at(container, ["security_context", 0, "capabilities", 0, "drop"], null), "NET_RAW")
}

deny contains tf.finding(v1, "must drop the NET_RAW capability", ["spec", 0, "init_container"]) if {
	some v1 in input.resource.kubernetes_pod_v1
	some init_container in v1.values.spec[0].init_container
	value.lacks(value.at(init_container, ["security_context", 0, "capabilities", 0, "drop"], null), "ALL")
	value.lacks(value.at(init_container, ["security_context", 0, "capabilities", 0, "drop"], null), "all")
	value.lacks(value.at(init_container, ["security_context", 0, "capabilities", 0, "drop"], null), "NET_RAW")
}

deny contains tf.finding(deployment, "must drop the NET_RAW capability", ["spec", 0, "template", 0, "spec", 0, "container"]) if {
	some deployment in input.resource.kubernetes_deployment
	some container in deployment.values.spec[0].template[0].spec[0].container
	value.lacks(value.at(container, ["security_context", 0, "capabilities", 0, "drop"], null), "ALL")
	value.lacks(value.at(container, ["security_context", 0, "capabilities", 0, "drop"], null), "all")
	value.lacks(value.at(container, ["security_context", 0, "capabilities", 0, "drop"], null), "NET_RAW")
}

deny contains tf.finding(deployment, "must drop the NET_RAW capability", ["spec", 0, "template", 0, "spec", 0, "init_container"]) if {
	some deployment in input.resource.kubernetes_deployment
	some init_container in deployment.values.spec[0].template[0].spec[0].init_container
	value.lacks(value.at(init_container, ["security_context", 0, "capabilities", 0, "drop"], null), "ALL")
	value.lacks(value.at(init_container, ["security_context", 0, "capabilities", 0, "drop"], null), "all")
	value.lacks(value.at(init_container, ["security_context", 0, "capabilities", 0, "drop"], null), "NET_RAW")
}

deny contains tf.finding(v1, "must drop the NET_RAW capability", ["spec", 0, "template", 0, "spec", 0, "container"]) if {
	some v1 in input.resource.kubernetes_deployment_v1
	some container in v1.values.spec[0].template[0].spec[0].container
	value.lacks(value.at(container, ["security_context", 0, "capabilities", 0, "drop"], null), "ALL")
	value.lacks(value.at(container, ["security_context", 0, "capabilities", 0, "drop"], null), "all")
	value.lacks(value.at(container, ["security_context", 0, "capabilities", 0, "drop"], null), "NET_RAW")
}

deny contains tf.finding(v1, "must drop the NET_RAW capability", ["spec", 0, "template", 0, "spec", 0, "init_container"]) if {
	some v1 in input.resource.kubernetes_deployment_v1
	some init_container in v1.values.spec[0].template[0].spec[0].init_container
	value.lacks(value.at(init_container, ["security_context", 0, "capabilities", 0, "drop"], null), "ALL")
	value.lacks(value.at(init_container, ["security_context", 0, "capabilities", 0, "drop"], null), "all")
	value.lacks(value.at(init_container, ["security_context", 0, "capabilities", 0, "drop"], null), "NET_RAW")
}

deny contains tf.finding(daemonset, "must drop the NET_RAW capability", ["spec", 0, "template", 0, "spec", 0, "container"]) if {
	some daemonset in input.resource.kubernetes_daemonset
	some container in daemonset.values.spec[0].template[0].spec[0].container
	value.lacks(value.at(container, ["security_context", 0, "capabilities", 0, "drop"], null), "ALL")
	value.lacks(value.at(container, ["security_context", 0, "capabilities", 0, "drop"], null), "all")
	value.lacks(value.at(container, ["security_context", 0, "capabilities", 0, "drop"], null), "NET_RAW")
}

deny contains tf.finding(daemonset, "must drop the NET_RAW capability", ["spec", 0, "template", 0, "spec", 0, "init_container"]) if {
	some daemonset in input.resource.kubernetes_daemonset
	some init_container in daemonset.values.spec[0].template[0].spec[0].init_container
	value.lacks(value.at(init_container, ["security_context", 0, "capabilities", 0, "drop"], null), "ALL")
	value.lacks(value.at(init_container, ["security_context", 0, "capabilities", 0, "drop"], null), "all")
	value.lacks(value.at(init_container, ["security_context", 0, "capabilities", 0, "drop"], null), "NET_RAW")
}

deny contains tf.finding(set_v1, "must drop the NET_RAW capability", ["spec", 0, "template", 0, "spec", 0, "container"]) if {
	some set_v1 in input.resource.kubernetes_daemon_set_v1
	some container in set_v1.values.spec[0].template[0].spec[0].container
	value.lacks(value.at(container, ["security_context", 0, "capabilities", 0, "drop"], null), "ALL")
	value.lacks(value.at(container, ["security_context", 0, "capabilities", 0, "drop"], null), "all")
	value.lacks(value.at(container, ["security_context", 0, "capabilities", 0, "drop"], null), "NET_RAW")
}

deny contains tf.finding(set_v1, "must drop the NET_RAW capability", ["spec", 0, "template", 0, "spec", 0, "init_container"]) if {
	some set_v1 in input.resource.kubernetes_daemon_set_v1
	some init_container in set_v1.values.spec[0].template[0].spec[0].init_container
	value.lacks(value.at(init_container, ["security_context", 0, "capabilities", 0, "drop"], null), "ALL")
	value.lacks(value.at(init_container, ["security_context", 0, "capabilities", 0, "drop"], null), "all")
	value.lacks(value.at(init_container, ["security_context", 0, "capabilities", 0, "drop"], null), "NET_RAW")
}

deny contains tf.finding(set_2, "must drop the NET_RAW capability", ["spec", 0, "template", 0, "spec", 0, "container"]) if {
	some set_2 in input.resource.kubernetes_stateful_set
	some container in set_2.values.spec[0].template[0].spec[0].container
	value.lacks(value.at(container, ["security_context", 0, "capabilities", 0, "drop"], null), "ALL")
	value.lacks(value.at(container, ["security_context", 0, "capabilities", 0, "drop"], null), "all")
	value.lacks(value.at(container, ["security_context", 0, "capabilities", 0, "drop"], null), "NET_RAW")
}

deny contains tf.finding(set_2, "must drop the NET_RAW capability", ["spec", 0, "template", 0, "spec", 0, "init_container"]) if {
	some set_2 in input.resource.kubernetes_stateful_set
	some init_container in set_2.values.spec[0].template[0].spec[0].init_container
	value.lacks(value.at(init_container, ["security_context", 0, "capabilities", 0, "drop"], null), "ALL")
	value.lacks(value.at(init_container, ["security_context", 0, "capabilities", 0, "drop"], null), "all")
	value.lacks(value.at(init_container, ["security_context", 0, "capabilities", 0, "drop"], null), "NET_RAW")
}

deny contains tf.finding(set_v1, "must drop the NET_RAW capability", ["spec", 0, "template", 0, "spec", 0, "container"]) if {
	some set_v1 in input.resource.kubernetes_stateful_set_v1
	some container in set_v1.values.spec[0].template[0].spec[0].container
	value.lacks(value.at(container, ["security_context", 0, "capabilities", 0, "drop"], null), "ALL")
	value.lacks(value.at(container, ["security_context", 0, "capabilities", 0, "drop"], null), "all")
	value.lacks(value.at(container, ["security_context", 0, "capabilities", 0, "drop"], null), "NET_RAW")
}

deny contains tf.finding(set_v1, "must drop the NET_RAW capability", ["spec", 0, "template", 0, "spec", 0, "init_container"]) if {
	some set_v1 in input.resource.kubernetes_stateful_set_v1
	some init_container in set_v1.values.spec[0].template[0].spec[0].init_container
	value.lacks(value.at(init_container, ["security_context", 0, "capabilities", 0, "drop"], null), "ALL")
	value.lacks(value.at(init_container, ["security_context", 0, "capabilities", 0, "drop"], null), "all")
	value.lacks(value.at(init_container, ["security_context", 0, "capabilities", 0, "drop"], null), "NET_RAW")
}

deny contains tf.finding(controller, "must drop the NET_RAW capability", ["spec", 0, "template", 0, "spec", 0, "container"]) if {
	some controller in input.resource.kubernetes_replication_controller
	some container in controller.values.spec[0].template[0].spec[0].container
	value.lacks(value.at(container, ["security_context", 0, "capabilities", 0, "drop"], null), "ALL")
	value.lacks(value.at(container, ["security_context", 0, "capabilities", 0, "drop"], null), "all")
	value.lacks(value.at(container, ["security_context", 0, "capabilities", 0, "drop"], null), "NET_RAW")
}

deny contains tf.finding(controller, "must drop the NET_RAW capability", ["spec", 0, "template", 0, "spec", 0, "init_container"]) if {
	some controller in input.resource.kubernetes_replication_controller
	some init_container in controller.values.spec[0].template[0].spec[0].init_container
	value.lacks(value.at(init_container, ["security_context", 0, "capabilities", 0, "drop"], null), "ALL")
	value.lacks(value.at(init_container, ["security_context", 0, "capabilities", 0, "drop"], null), "all")
	value.lacks(value.at(init_container, ["security_context", 0, "capabilities", 0, "drop"], null), "NET_RAW")
}

deny contains tf.finding(controller_v1, "must drop the NET_RAW capability", ["spec", 0, "template", 0, "spec", 0, "container"]) if {
	some controller_v1 in input.resource.kubernetes_replication_controller_v1
	some container in controller_v1.values.spec[0].template[0].spec[0].container
	value.lacks(value.at(container, ["security_context", 0, "capabilities", 0, "drop"], null), "ALL")
	value.lacks(value.at(container, ["security_context", 0, "capabilities", 0, "drop"], null), "all")
	value.lacks(value.at(container, ["security_context", 0, "capabilities", 0, "drop"], null), "NET_RAW")
}

deny contains tf.finding(controller_v1, "must drop the NET_RAW capability", ["spec", 0, "template", 0, "spec", 0, "init_container"]) if {
	some controller_v1 in input.resource.kubernetes_replication_controller_v1
	some init_container in controller_v1.values.spec[0].template[0].spec[0].init_container
	value.lacks(value.at(init_container, ["security_context", 0, "capabilities", 0, "drop"], null), "ALL")
	value.lacks(value.at(init_container, ["security_context", 0, "capabilities", 0, "drop"], null), "all")
	value.lacks(value.at(init_container, ["security_context", 0, "capabilities", 0, "drop"], null), "NET_RAW")
}

deny contains tf.finding(job, "must drop the NET_RAW capability", ["spec", 0, "template", 0, "spec", 0, "container"]) if {
	some job in input.resource.kubernetes_job
	some container in job.values.spec[0].template[0].spec[0].container
	value.lacks(value.at(container, ["security_context", 0, "capabilities", 0, "drop"], null), "ALL")
	value.lacks(value.at(container, ["security_context", 0, "capabilities", 0, "drop"], null), "all")
	value.lacks(value.at(container, ["security_context", 0, "capabilities", 0, "drop"], null), "NET_RAW")
}

deny contains tf.finding(job, "must drop the NET_RAW capability", ["spec", 0, "template", 0, "spec", 0, "init_container"]) if {
	some job in input.resource.kubernetes_job
	some init_container in job.values.spec[0].template[0].spec[0].init_container
	value.lacks(value.at(init_container, ["security_context", 0, "capabilities", 0, "drop"], null), "ALL")
	value.lacks(value.at(init_container, ["security_context", 0, "capabilities", 0, "drop"], null), "all")
	value.lacks(value.at(init_container, ["security_context", 0, "capabilities", 0, "drop"], null), "NET_RAW")
}

deny contains tf.finding(v1, "must drop the NET_RAW capability", ["spec", 0, "template", 0, "spec", 0, "container"]) if {
	some v1 in input.resource.kubernetes_job_v1
	some container in v1.values.spec[0].template[0].spec[0].container
	value.lacks(value.at(container, ["security_context", 0, "capabilities", 0, "drop"], null), "ALL")
	value.lacks(value.at(container, ["security_context", 0, "capabilities", 0, "drop"], null), "all")
	value.lacks(value.at(container, ["security_context", 0, "capabilities", 0, "drop"], null), "NET_RAW")
}

deny contains tf.finding(v1, "must drop the NET_RAW capability", ["spec", 0, "template", 0, "spec", 0, "init_container"]) if {
	some v1 in input.resource.kubernetes_job_v1
	some init_container in v1.values.spec[0].template[0].spec[0].init_container
	value.lacks(value.at(init_container, ["security_context", 0, "capabilities", 0, "drop"], null), "ALL")
	value.lacks(value.at(init_container, ["security_context", 0, "capabilities", 0, "drop"], null), "all")
	value.lacks(value.at(init_container, ["security_context", 0, "capabilities", 0, "drop"], null), "NET_RAW")
}

deny contains tf.finding(job, "must drop the NET_RAW capability", ["spec", 0, "job_template", 0, "spec", 0, "template", 0, "spec", 0, "container"]) if {
	some job in input.resource.kubernetes_cron_job
	some container in job.values.spec[0].job_template[0].spec[0].template[0].spec[0].container
	value.lacks(value.at(container, ["security_context", 0, "capabilities", 0, "drop"], null), "ALL")
	value.lacks(value.at(container, ["security_context", 0, "capabilities", 0, "drop"], null), "all")
	value.lacks(value.at(container, ["security_context", 0, "capabilities", 0, "drop"], null), "NET_RAW")
}

deny contains tf.finding(job, "must drop the NET_RAW capability", ["spec", 0, "job_template", 0, "spec", 0, "template", 0, "spec", 0, "init_container"]) if {
	some job in input.resource.kubernetes_cron_job
	some init_container in job.values.spec[0].job_template[0].spec[0].template[0].spec[0].init_container
	value.lacks(value.at(init_container, ["security_context", 0, "capabilities", 0, "drop"], null), "ALL")
	value.lacks(value.at(init_container, ["security_context", 0, "capabilities", 0, "drop"], null), "all")
	value.lacks(value.at(init_container, ["security_context", 0, "capabilities", 0, "drop"], null), "NET_RAW")
}

deny contains tf.finding(job_v1, "must drop the NET_RAW capability", ["spec", 0, "job_template", 0, "spec", 0, "template", 0, "spec", 0, "container"]) if {
	some job_v1 in input.resource.kubernetes_cron_job_v1
	some container in job_v1.values.spec[0].job_template[0].spec[0].template[0].spec[0].container
	value.lacks(value.at(container, ["security_context", 0, "capabilities", 0, "drop"], null), "ALL")
	value.lacks(value.at(container, ["security_context", 0, "capabilities", 0, "drop"], null), "all")
	value.lacks(value.at(container, ["security_context", 0, "capabilities", 0, "drop"], null), "NET_RAW")
}

deny contains tf.finding(job_v1, "must drop the NET_RAW capability", ["spec", 0, "job_template", 0, "spec", 0, "template", 0, "spec", 0, "init_container"]) if {
	some job_v1 in input.resource.kubernetes_cron_job_v1
	some init_container in job_v1.values.spec[0].job_template[0].spec[0].template[0].spec[0].init_container
	value.lacks(value.at(init_container, ["security_context", 0, "capabilities", 0, "drop"], null), "ALL")
	value.lacks(value.at(init_container, ["security_context", 0, "capabilities", 0, "drop"], null), "all")
	value.lacks(value.at(init_container, ["security_context", 0, "capabilities", 0, "drop"], null), "NET_RAW")
}
