# METADATA
# title: Workloads set no unsafe sysctls
# description: Sysctls outside the safe set act on the kernel of the node, and so on every pod that shares it.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/kubernetes/2.38.0/docs/resources/pod
#   - ref: https://registry.terraform.io/providers/hashicorp/kubernetes/2.38.0/docs/resources/pod_v1
#   - ref: https://kubernetes.io/docs/concepts/security/pod-security-standards/
# custom:
#   id: kubernetes.workload.unsafe_sysctls
#   aliases: [AVD-KSV-0026]
#   requirement: no Kubernetes workload may allow unsafe sysctls
#   severity: HIGH
#   category: workload hardening
#   resource_types:
#     [kubernetes_pod, kubernetes_pod_v1, kubernetes_deployment, kubernetes_deployment_v1, kubernetes_daemonset,
#      kubernetes_daemon_set_v1, kubernetes_stateful_set, kubernetes_stateful_set_v1,
#      kubernetes_replication_controller, kubernetes_replication_controller_v1, kubernetes_job,
#      kubernetes_job_v1, kubernetes_cron_job, kubernetes_cron_job_v1]
#   profiles: [recommended]
#   remediation: Remove the sysctl, or give the workload nodes of its own that are set up so.
package decree.kubernetes.workload.unsafe_sysctls

import data.decree.tf
import data.decree.value

deny contains tf.finding(pod, "must not allow unsafe sysctls", ["spec", 0, "security_context", 0, "sysctl", i, "name"]) if {
	some pod in input.resource.kubernetes_pod
	some i, sysctl in pod.values.spec[0].security_context[0].sysctl
	name := value.at(sysctl, ["name"], null)
	value.known(name)
	not name in ["kernel.shm_rmid_forced", "net.ipv4.ip_local_port_range", "net.ipv4.ip_unprivileged_port_start", "net.ipv4.tcp_syncookies", "net.ipv4.ping_group_range"]
}

deny contains tf.finding(v1, "must not allow unsafe sysctls", ["spec", 0, "security_context", 0, "sysctl", i, "name"]) if {
	some v1 in input.resource.kubernetes_pod_v1
	some i, sysctl in v1.values.spec[0].security_context[0].sysctl
	name := value.at(sysctl, ["name"], null)
	value.known(name)
	not name in ["kernel.shm_rmid_forced", "net.ipv4.ip_local_port_range", "net.ipv4.ip_unprivileged_port_start", "net.ipv4.tcp_syncookies", "net.ipv4.ping_group_range"]
}

deny contains tf.finding(deployment, "must not allow unsafe sysctls", ["spec", 0, "template", 0, "spec", 0, "security_context", 0, "sysctl", i, "name"]) if {
	some deployment in input.resource.kubernetes_deployment
	some i, sysctl in deployment.values.spec[0].template[0].spec[0].security_context[0].sysctl
	name := value.at(sysctl, ["name"], null)
	value.known(name)
	not name in ["kernel.shm_rmid_forced", "net.ipv4.ip_local_port_range", "net.ipv4.ip_unprivileged_port_start", "net.ipv4.tcp_syncookies", "net.ipv4.ping_group_range"]
}

deny contains tf.finding(v1, "must not allow unsafe sysctls", ["spec", 0, "template", 0, "spec", 0, "security_context", 0, "sysctl", i, "name"]) if {
	some v1 in input.resource.kubernetes_deployment_v1
	some i, sysctl in v1.values.spec[0].template[0].spec[0].security_context[0].sysctl
	name := value.at(sysctl, ["name"], null)
	value.known(name)
	not name in ["kernel.shm_rmid_forced", "net.ipv4.ip_local_port_range", "net.ipv4.ip_unprivileged_port_start", "net.ipv4.tcp_syncookies", "net.ipv4.ping_group_range"]
}

deny contains tf.finding(daemonset, "must not allow unsafe sysctls", ["spec", 0, "template", 0, "spec", 0, "security_context", 0, "sysctl", i, "name"]) if {
	some daemonset in input.resource.kubernetes_daemonset
	some i, sysctl in daemonset.values.spec[0].template[0].spec[0].security_context[0].sysctl
	name := value.at(sysctl, ["name"], null)
	value.known(name)
	not name in ["kernel.shm_rmid_forced", "net.ipv4.ip_local_port_range", "net.ipv4.ip_unprivileged_port_start", "net.ipv4.tcp_syncookies", "net.ipv4.ping_group_range"]
}

deny contains tf.finding(set_v1, "must not allow unsafe sysctls", ["spec", 0, "template", 0, "spec", 0, "security_context", 0, "sysctl", i, "name"]) if {
	some set_v1 in input.resource.kubernetes_daemon_set_v1
	some i, sysctl in set_v1.values.spec[0].template[0].spec[0].security_context[0].sysctl
	name := value.at(sysctl, ["name"], null)
	value.known(name)
	not name in ["kernel.shm_rmid_forced", "net.ipv4.ip_local_port_range", "net.ipv4.ip_unprivileged_port_start", "net.ipv4.tcp_syncookies", "net.ipv4.ping_group_range"]
}

deny contains tf.finding(set_2, "must not allow unsafe sysctls", ["spec", 0, "template", 0, "spec", 0, "security_context", 0, "sysctl", i, "name"]) if {
	some set_2 in input.resource.kubernetes_stateful_set
	some i, sysctl in set_2.values.spec[0].template[0].spec[0].security_context[0].sysctl
	name := value.at(sysctl, ["name"], null)
	value.known(name)
	not name in ["kernel.shm_rmid_forced", "net.ipv4.ip_local_port_range", "net.ipv4.ip_unprivileged_port_start", "net.ipv4.tcp_syncookies", "net.ipv4.ping_group_range"]
}

deny contains tf.finding(set_v1, "must not allow unsafe sysctls", ["spec", 0, "template", 0, "spec", 0, "security_context", 0, "sysctl", i, "name"]) if {
	some set_v1 in input.resource.kubernetes_stateful_set_v1
	some i, sysctl in set_v1.values.spec[0].template[0].spec[0].security_context[0].sysctl
	name := value.at(sysctl, ["name"], null)
	value.known(name)
	not name in ["kernel.shm_rmid_forced", "net.ipv4.ip_local_port_range", "net.ipv4.ip_unprivileged_port_start", "net.ipv4.tcp_syncookies", "net.ipv4.ping_group_range"]
}

deny contains tf.finding(controller, "must not allow unsafe sysctls", ["spec", 0, "template", 0, "spec", 0, "security_context", 0, "sysctl", i, "name"]) if {
	some controller in input.resource.kubernetes_replication_controller
	some i, sysctl in controller.values.spec[0].template[0].spec[0].security_context[0].sysctl
	name := value.at(sysctl, ["name"], null)
	value.known(name)
	not name in ["kernel.shm_rmid_forced", "net.ipv4.ip_local_port_range", "net.ipv4.ip_unprivileged_port_start", "net.ipv4.tcp_syncookies", "net.ipv4.ping_group_range"]
}

deny contains tf.finding(controller_v1, "must not allow unsafe sysctls", ["spec", 0, "template", 0, "spec", 0, "security_context", 0, "sysctl", i, "name"]) if {
	some controller_v1 in input.resource.kubernetes_replication_controller_v1
	some i, sysctl in controller_v1.values.spec[0].template[0].spec[0].security_context[0].sysctl
	name := value.at(sysctl, ["name"], null)
	value.known(name)
	not name in ["kernel.shm_rmid_forced", "net.ipv4.ip_local_port_range", "net.ipv4.ip_unprivileged_port_start", "net.ipv4.tcp_syncookies", "net.ipv4.ping_group_range"]
}

deny contains tf.finding(job, "must not allow unsafe sysctls", ["spec", 0, "template", 0, "spec", 0, "security_context", 0, "sysctl", i, "name"]) if {
	some job in input.resource.kubernetes_job
	some i, sysctl in job.values.spec[0].template[0].spec[0].security_context[0].sysctl
	name := value.at(sysctl, ["name"], null)
	value.known(name)
	not name in ["kernel.shm_rmid_forced", "net.ipv4.ip_local_port_range", "net.ipv4.ip_unprivileged_port_start", "net.ipv4.tcp_syncookies", "net.ipv4.ping_group_range"]
}

deny contains tf.finding(v1, "must not allow unsafe sysctls", ["spec", 0, "template", 0, "spec", 0, "security_context", 0, "sysctl", i, "name"]) if {
	some v1 in input.resource.kubernetes_job_v1
	some i, sysctl in v1.values.spec[0].template[0].spec[0].security_context[0].sysctl
	name := value.at(sysctl, ["name"], null)
	value.known(name)
	not name in ["kernel.shm_rmid_forced", "net.ipv4.ip_local_port_range", "net.ipv4.ip_unprivileged_port_start", "net.ipv4.tcp_syncookies", "net.ipv4.ping_group_range"]
}

deny contains tf.finding(job, "must not allow unsafe sysctls", ["spec", 0, "job_template", 0, "spec", 0, "template", 0, "spec", 0, "security_context", 0, "sysctl", i, "name"]) if {
	some job in input.resource.kubernetes_cron_job
	some i, sysctl in job.values.spec[0].job_template[0].spec[0].template[0].spec[0].security_context[0].sysctl
	name := value.at(sysctl, ["name"], null)
	value.known(name)
	not name in ["kernel.shm_rmid_forced", "net.ipv4.ip_local_port_range", "net.ipv4.ip_unprivileged_port_start", "net.ipv4.tcp_syncookies", "net.ipv4.ping_group_range"]
}

deny contains tf.finding(job_v1, "must not allow unsafe sysctls", ["spec", 0, "job_template", 0, "spec", 0, "template", 0, "spec", 0, "security_context", 0, "sysctl", i, "name"]) if {
	some job_v1 in input.resource.kubernetes_cron_job_v1
	some i, sysctl in job_v1.values.spec[0].job_template[0].spec[0].template[0].spec[0].security_context[0].sysctl
	name := value.at(sysctl, ["name"], null)
	value.known(name)
	not name in ["kernel.shm_rmid_forced", "net.ipv4.ip_local_port_range", "net.ipv4.ip_unprivileged_port_start", "net.ipv4.tcp_syncookies", "net.ipv4.ping_group_range"]
}
