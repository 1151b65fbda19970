# METADATA
# title: Workloads run no privileged containers
# description: "A privileged container has every device and capability of its node: whoever breaks into it owns
#   the node and every pod on it."
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/kubernetes/2.38.0/docs/resources/pod
#   - ref: https://registry.terraform.io/providers/hashicorp/kubernetes/2.38.0/docs/resources/pod_v1
#   - ref: https://kubernetes.io/docs/concepts/security/pod-security-standards/
# custom:
#   id: kubernetes.workload.privileged_container
#   aliases: [CKV_K8S_16, AVD-KSV-0017]
#   requirement: no Kubernetes workload may run privileged containers
#   severity: CRITICAL
#   category: workload hardening
#   resource_types:
#     [kubernetes_pod, kubernetes_pod_v1, kubernetes_deployment, kubernetes_deployment_v1, kubernetes_daemonset,
#      kubernetes_daemon_set_v1, kubernetes_stateful_set, kubernetes_stateful_set_v1,
#      kubernetes_replication_controller, kubernetes_replication_controller_v1, kubernetes_job,
#      kubernetes_job_v1, kubernetes_cron_job, kubernetes_cron_job_v1]
#   profiles: [recommended, ai_platform]
#   frameworks:
#     cis: ["5.2.2"]
#     pci_dss:
#       ["7.2.1.28", "7.2.1.3", "7.2.1.6", "7.2.2.28", "7.2.2.3", "7.2.2.6", "7.2.3.1", "7.2.3.3", "7.2.3.9"]
#   remediation: Remove `privileged`, and add the one capability that is needed.
package decree.kubernetes.workload.privileged_container

import data.decree.tf
import data.decree.value

deny contains tf.finding(pod, "must not run privileged containers", ["spec", 0, "container", i, "security_context", 0, "privileged"]) if {
	some pod in input.resource.kubernetes_pod
	some i, container in pod.values.spec[0].container
	privileged := container.security_context[0].privileged
	value.known(privileged)
	privileged != false
}

deny contains tf.finding(pod, "must not run privileged containers", ["spec", 0, "init_container", i_2, "security_context", 0, "privileged"]) if {
	some pod in input.resource.kubernetes_pod
	some i_2, init_container in pod.values.spec[0].init_container
	privileged_2 := init_container.security_context[0].privileged
	value.known(privileged_2)
	privileged_2 != false
}

deny contains tf.finding(v1, "must not run privileged containers", ["spec", 0, "container", i, "security_context", 0, "privileged"]) if {
	some v1 in input.resource.kubernetes_pod_v1
	some i, container in v1.values.spec[0].container
	privileged := container.security_context[0].privileged
	value.known(privileged)
	privileged != false
}

deny contains tf.finding(v1, "must not run privileged containers", ["spec", 0, "init_container", i_2, "security_context", 0, "privileged"]) if {
	some v1 in input.resource.kubernetes_pod_v1
	some i_2, init_container in v1.values.spec[0].init_container
	privileged_2 := init_container.security_context[0].privileged
	value.known(privileged_2)
	privileged_2 != false
}

deny contains tf.finding(deployment, "must not run privileged containers", ["spec", 0, "template", 0, "spec", 0, "container", i, "security_context", 0, "privileged"]) if {
	some deployment in input.resource.kubernetes_deployment
	some i, container in deployment.values.spec[0].template[0].spec[0].container
	privileged := container.security_context[0].privileged
	value.known(privileged)
	privileged != false
}

deny contains tf.finding(deployment, "must not run privileged containers", ["spec", 0, "template", 0, "spec", 0, "init_container", i_2, "security_context", 0, "privileged"]) if {
	some deployment in input.resource.kubernetes_deployment
	some i_2, init_container in deployment.values.spec[0].template[0].spec[0].init_container
	privileged_2 := init_container.security_context[0].privileged
	value.known(privileged_2)
	privileged_2 != false
}

deny contains tf.finding(v1, "must not run privileged containers", ["spec", 0, "template", 0, "spec", 0, "container", i, "security_context", 0, "privileged"]) if {
	some v1 in input.resource.kubernetes_deployment_v1
	some i, container in v1.values.spec[0].template[0].spec[0].container
	privileged := container.security_context[0].privileged
	value.known(privileged)
	privileged != false
}

deny contains tf.finding(v1, "must not run privileged containers", ["spec", 0, "template", 0, "spec", 0, "init_container", i_2, "security_context", 0, "privileged"]) if {
	some v1 in input.resource.kubernetes_deployment_v1
	some i_2, init_container in v1.values.spec[0].template[0].spec[0].init_container
	privileged_2 := init_container.security_context[0].privileged
	value.known(privileged_2)
	privileged_2 != false
}

deny contains tf.finding(daemonset, "must not run privileged containers", ["spec", 0, "template", 0, "spec", 0, "container", i, "security_context", 0, "privileged"]) if {
	some daemonset in input.resource.kubernetes_daemonset
	some i, container in daemonset.values.spec[0].template[0].spec[0].container
	privileged := container.security_context[0].privileged
	value.known(privileged)
	privileged != false
}

deny contains tf.finding(daemonset, "must not run privileged containers", ["spec", 0, "template", 0, "spec", 0, "init_container", i_2, "security_context", 0, "privileged"]) if {
	some daemonset in input.resource.kubernetes_daemonset
	some i_2, init_container in daemonset.values.spec[0].template[0].spec[0].init_container
	privileged_2 := init_container.security_context[0].privileged
	value.known(privileged_2)
	privileged_2 != false
}

deny contains tf.finding(set_v1, "must not run privileged containers", ["spec", 0, "template", 0, "spec", 0, "container", i, "security_context", 0, "privileged"]) if {
	some set_v1 in input.resource.kubernetes_daemon_set_v1
	some i, container in set_v1.values.spec[0].template[0].spec[0].container
	privileged := container.security_context[0].privileged
	value.known(privileged)
	privileged != false
}

deny contains tf.finding(set_v1, "must not run privileged containers", ["spec", 0, "template", 0, "spec", 0, "init_container", i_2, "security_context", 0, "privileged"]) if {
	some set_v1 in input.resource.kubernetes_daemon_set_v1
	some i_2, init_container in set_v1.values.spec[0].template[0].spec[0].init_container
	privileged_2 := init_container.security_context[0].privileged
	value.known(privileged_2)
	privileged_2 != false
}

deny contains tf.finding(set_2, "must not run privileged containers", ["spec", 0, "template", 0, "spec", 0, "container", i, "security_context", 0, "privileged"]) if {
	some set_2 in input.resource.kubernetes_stateful_set
	some i, container in set_2.values.spec[0].template[0].spec[0].container
	privileged := container.security_context[0].privileged
	value.known(privileged)
	privileged != false
}

deny contains tf.finding(set_2, "must not run privileged containers", ["spec", 0, "template", 0, "spec", 0, "init_container", i_2, "security_context", 0, "privileged"]) if {
	some set_2 in input.resource.kubernetes_stateful_set
	some i_2, init_container in set_2.values.spec[0].template[0].spec[0].init_container
	privileged_2 := init_container.security_context[0].privileged
	value.known(privileged_2)
	privileged_2 != false
}

deny contains tf.finding(set_v1, "must not run privileged containers", ["spec", 0, "template", 0, "spec", 0, "container", i, "security_context", 0, "privileged"]) if {
	some set_v1 in input.resource.kubernetes_stateful_set_v1
	some i, container in set_v1.values.spec[0].template[0].spec[0].container
	privileged := container.security_context[0].privileged
	value.known(privileged)
	privileged != false
}

deny contains tf.finding(set_v1, "must not run privileged containers", ["spec", 0, "template", 0, "spec", 0, "init_container", i_2, "security_context", 0, "privileged"]) if {
	some set_v1 in input.resource.kubernetes_stateful_set_v1
	some i_2, init_container in set_v1.values.spec[0].template[0].spec[0].init_container
	privileged_2 := init_container.security_context[0].privileged
	value.known(privileged_2)
	privileged_2 != false
}

deny contains tf.finding(controller, "must not run privileged containers", ["spec", 0, "template", 0, "spec", 0, "container", i, "security_context", 0, "privileged"]) if {
	some controller in input.resource.kubernetes_replication_controller
	some i, container in controller.values.spec[0].template[0].spec[0].container
	privileged := container.security_context[0].privileged
	value.known(privileged)
	privileged != false
}

deny contains tf.finding(controller, "must not run privileged containers", ["spec", 0, "template", 0, "spec", 0, "init_container", i_2, "security_context", 0, "privileged"]) if {
	some controller in input.resource.kubernetes_replication_controller
	some i_2, init_container in controller.values.spec[0].template[0].spec[0].init_container
	privileged_2 := init_container.security_context[0].privileged
	value.known(privileged_2)
	privileged_2 != false
}

deny contains tf.finding(controller_v1, "must not run privileged containers", ["spec", 0, "template", 0, "spec", 0, "container", i, "security_context", 0, "privileged"]) if {
	some controller_v1 in input.resource.kubernetes_replication_controller_v1
	some i, container in controller_v1.values.spec[0].template[0].spec[0].container
	privileged := container.security_context[0].privileged
	value.known(privileged)
	privileged != false
}

deny contains tf.finding(controller_v1, "must not run privileged containers", ["spec", 0, "template", 0, "spec", 0, "init_container", i_2, "security_context", 0, "privileged"]) if {
	some controller_v1 in input.resource.kubernetes_replication_controller_v1
	some i_2, init_container in controller_v1.values.spec[0].template[0].spec[0].init_container
	privileged_2 := init_container.security_context[0].privileged
	value.known(privileged_2)
	privileged_2 != false
}

deny contains tf.finding(job, "must not run privileged containers", ["spec", 0, "template", 0, "spec", 0, "container", i, "security_context", 0, "privileged"]) if {
	some job in input.resource.kubernetes_job
	some i, container in job.values.spec[0].template[0].spec[0].container
	privileged := container.security_context[0].privileged
	value.known(privileged)
	privileged != false
}

deny contains tf.finding(job, "must not run privileged containers", ["spec", 0, "template", 0, "spec", 0, "init_container", i_2, "security_context", 0, "privileged"]) if {
	some job in input.resource.kubernetes_job
	some i_2, init_container in job.values.spec[0].template[0].spec[0].init_container
	privileged_2 := init_container.security_context[0].privileged
	value.known(privileged_2)
	privileged_2 != false
}

deny contains tf.finding(v1, "must not run privileged containers", ["spec", 0, "template", 0, "spec", 0, "container", i, "security_context", 0, "privileged"]) if {
	some v1 in input.resource.kubernetes_job_v1
	some i, container in v1.values.spec[0].template[0].spec[0].container
	privileged := container.security_context[0].privileged
	value.known(privileged)
	privileged != false
}

deny contains tf.finding(v1, "must not run privileged containers", ["spec", 0, "template", 0, "spec", 0, "init_container", i_2, "security_context", 0, "privileged"]) if {
	some v1 in input.resource.kubernetes_job_v1
	some i_2, init_container in v1.values.spec[0].template[0].spec[0].init_container
	privileged_2 := init_container.security_context[0].privileged
	value.known(privileged_2)
	privileged_2 != false
}

deny contains tf.finding(job, "must not run privileged containers", ["spec", 0, "job_template", 0, "spec", 0, "template", 0, "spec", 0, "container", i, "security_context", 0, "privileged"]) if {
	some job in input.resource.kubernetes_cron_job
	some i, container in job.values.spec[0].job_template[0].spec[0].template[0].spec[0].container
	privileged := container.security_context[0].privileged
	value.known(privileged)
	privileged != false
}

deny contains tf.finding(job, "must not run privileged containers", ["spec", 0, "job_template", 0, "spec", 0, "template", 0, "spec", 0, "init_container", i_2, "security_context", 0, "privileged"]) if {
	some job in input.resource.kubernetes_cron_job
	some i_2, init_container in job.values.spec[0].job_template[0].spec[0].template[0].spec[0].init_container
	privileged_2 := init_container.security_context[0].privileged
	value.known(privileged_2)
	privileged_2 != false
}

deny contains tf.finding(job_v1, "must not run privileged containers", ["spec", 0, "job_template", 0, "spec", 0, "template", 0, "spec", 0, "container", i, "security_context", 0, "privileged"]) if {
	some job_v1 in input.resource.kubernetes_cron_job_v1
	some i, container in job_v1.values.spec[0].job_template[0].spec[0].template[0].spec[0].container
	privileged := container.security_context[0].privileged
	value.known(privileged)
	privileged != false
}

deny contains tf.finding(job_v1, "must not run privileged containers", ["spec", 0, "job_template", 0, "spec", 0, "template", 0, "spec", 0, "init_container", i_2, "security_context", 0, "privileged"]) if {
	some job_v1 in input.resource.kubernetes_cron_job_v1
	some i_2, init_container in job_v1.values.spec[0].job_template[0].spec[0].template[0].spec[0].init_container
	privileged_2 := init_container.security_context[0].privileged
	value.known(privileged_2)
	privileged_2 != false
}
